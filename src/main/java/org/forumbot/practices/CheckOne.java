package org.forumbot.practices;

import java.util.List;
import java.util.Locale;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code check.one}: a practice that this organizer has in hand, with whom to call. Nobody else sees it. */
@Component
class CheckOne implements Source<CheckOne.Row> {
    private final HeldPractices held;
    private final Remarks remarks;
    private final StoredMoves moves;
    private final Deadlines deadlines;
    private final MyPractices mine;

    CheckOne(HeldPractices held, Remarks remarks, StoredMoves moves, Deadlines deadlines, MyPractices mine) {
        this.held = held;
        this.remarks = remarks;
        this.moves = moves;
        this.deadlines = deadlines;
        this.mine = mine;
    }

    /**
     * @param state code of the status; status is the same in words
     * @param until the day by which somebody has to act, may be empty
     * @param dated whether there is such a day
     * @param remarks how many are prepared
     * @param waiting how many the author has not settled
     * @param lost whether the last message has not reached the author
     */
    record Row(
            String practice,
            String title,
            String org,
            String region,
            String state,
            String status,
            String until,
            boolean dated,
            String contact,
            String channel,
            int revision,
            int remarks,
            int waiting,
            boolean lost) {}

    @Override
    public String name() {
        return "check.one";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return held.one(who, params).map(practice -> row(practice, who.language())).stream()
                .toList();
    }

    private Row row(Practice practice, String language) {
        var card = practice.card();
        var answers = held.answers(practice);
        return new Row(
                practice.number(),
                practice.title(),
                card.org(),
                card.region(),
                practice.status().name().toLowerCase(Locale.ROOT),
                mine.status(practice, language),
                deadlines.shown(practice.due(), practice.forum(), language),
                practice.due() != null,
                answers.getOrDefault("contact_name", ""),
                answers.getOrDefault("contact_channel", ""),
                practice.latest(),
                remarks.prepared(practice).size(),
                remarks.open(practice).size(),
                isLost(practice));
    }

    private boolean isLost(Practice practice) {
        return moves.findFirstByPracticeOrderByIdDesc(practice.getId())
                .filter(move -> move.arrival() == Arrival.LOST)
                .isPresent();
    }
}
