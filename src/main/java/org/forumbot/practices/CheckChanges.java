package org.forumbot.practices;

import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Source;
import org.forumbot.practices.Differences.Difference;
import org.springframework.stereotype.Component;

/** {@code check.changes}: what the author has changed since an organizer last acted on the practice. */
@Component
class CheckChanges implements Source<CheckChanges.Row> {
    private static final int ROOM = 3300;
    private static final int LONGEST = 400;

    private final HeldPractices held;
    private final StoredMoves moves;
    private final Phrases phrases;

    CheckChanges(HeldPractices held, StoredMoves moves, Phrases phrases) {
        this.held = held;
        this.moves = moves;
        this.phrases = phrases;
    }

    /** @param since the revision that it is compared with @param text one paragraph for each */
    record Row(int since, int count, String text) {}

    @Override
    public String name() {
        return "check.changes";
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
        int since = since(practice);
        var all = Differences.between(
                held.answers(practice, since), held.answers(practice), held.lines(practice, language));
        var text = new StringBuilder();
        for (var difference : all) {
            text.append(text.isEmpty() ? "" : "\n\n").append(said(difference, language));
        }
        return new Row(since, all.size(), CheckAnswer.cut(text.toString(), ROOM));
    }

    private String said(Difference difference, String language) {
        var values = Map.<String, Object>of(
                "name", difference.name(),
                "before", shown(difference.before()),
                "after", shown(difference.after()));
        return phrases.say(language, "check.change", values).text();
    }

    private static String shown(String answer) {
        return answer.isEmpty() ? "—" : CheckAnswer.cut(answer, LONGEST);
    }

    private int since(Practice practice) {
        return moves.findByPracticeOrderById(practice.getId()).stream()
                .filter(move -> move.who() == Who.ORGANIZER && move.revision() < practice.latest())
                .mapToInt(PracticeMove::revision)
                .max()
                .orElse(practice.latest() - 1);
    }
}
