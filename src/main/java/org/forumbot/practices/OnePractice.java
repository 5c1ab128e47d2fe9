package org.forumbot.practices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code practices.one}: one of the person's own, by what its button carries, with what can be done about it now. */
@Component
class OnePractice implements Source<OnePractice.Row> {
    private final MyPractices mine;
    private final NumberedPractices practices;
    private final StoredMoves moves;
    private final Remarks remarks;
    private final Deadlines deadlines;

    OnePractice(
            MyPractices mine, NumberedPractices practices, StoredMoves moves, Remarks remarks, Deadlines deadlines) {
        this.mine = mine;
        this.practices = practices;
        this.moves = moves;
        this.remarks = remarks;
        this.deadlines = deadlines;
    }

    /**
     * One practice.
     *
     * @param status in the person's language
     * @param state its code, {@code draft} while it is one
     * @param told what was said about it last; empty for a draft
     * @param until the day by which somebody has to act, may be empty
     * @param draft its code while it is one, else empty
     * @param remarks how many wait for the author
     * @param answered how many of these are answered
     * @param changes whether its answers may be changed
     * @param ends whether it may be withdrawn
     * @param returns whether it may come back after it was withdrawn by the bot
     * @param judged whether there is something to read that experts said: what was decided has been told
     */
    record Row(
            String practice,
            String title,
            String status,
            String state,
            String told,
            String until,
            String draft,
            int remarks,
            int answered,
            boolean changes,
            boolean ends,
            boolean returns,
            boolean judged) {}

    @Override
    public String name() {
        return "practices.one";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return own(practices, who, params)
                .map(practice -> row(practice, who))
                .or(() -> draft(who, params.get("practice")))
                .stream()
                .toList();
    }

    static Optional<Practice> own(NumberedPractices practices, Asker who, Params params) {
        return practices.find(who.forum(), params.get("practice")).filter(practice -> practice.isOf(who.person()));
    }

    private Optional<Row> draft(Asker who, String code) {
        return mine.drafts(who).stream()
                .filter(draft -> draft.draft().equals(code))
                .findFirst()
                .map(draft -> new Row(
                        code, draft.title(), draft.status(), "draft", "", "", code, 0, 0, false, false, false, false));
    }

    private Row row(Practice practice, Asker who) {
        var open = remarks.open(practice);
        var answers = remarks.answers(practice);
        var last = moves.findFirstByPracticeOrderByIdDesc(practice.getId());
        boolean returned = practice.status() == PracticeStatus.RETURNED;
        return new Row(
                practice.number(),
                practice.title(),
                mine.status(practice, who.language()),
                practice.status().name().toLowerCase(Locale.ROOT),
                last.map(PracticeMove::told).orElse(""),
                deadlines.shown(practice.due(), practice.forum(), who.language()),
                "",
                returned ? open.size() : 0,
                (int) open.stream()
                        .filter(remark -> remarks.isAnswered(remark, answers))
                        .count(),
                EditPractice.mayBeChanged(practice),
                Transitions.exists(practice.status(), PracticeStatus.WITHDRAWN, Who.AUTHOR),
                practice.status() == PracticeStatus.WITHDRAWN && practice.due() != null,
                last.filter(PracticeMove::isDecided).isPresent());
    }
}
