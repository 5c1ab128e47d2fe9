package org.forumbot.practices;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code check.answers}: the answers of a practice that this organizer has in hand, chapter after chapter. */
@Component
class CheckAnswers implements Source<CheckAnswers.Row> {
    private final HeldPractices held;
    private final Remarks remarks;

    CheckAnswers(HeldPractices held, Remarks remarks) {
        this.held = held;
        this.remarks = remarks;
    }

    /** @param mark tells whether there is a remark */
    record Row(String question, String name, String answer, String mark) {}

    @Override
    public String name() {
        return "check.answers";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    /** Last what is not answered: it is shown too, as it may be just that which is missing. */
    @Override
    public List<Row> rows(Asker who, Params params) {
        return held.one(who, params)
                .map(practice -> rows(practice, who.language()))
                .orElse(List.of());
    }

    private List<Row> rows(Practice practice, String language) {
        var answers = held.answers(practice);
        var marks = marks(practice);
        return Source.each(
                held.lines(practice, language).stream()
                        .filter(line -> answers.containsKey(line.question()))
                        .sorted(Comparator.comparing(line -> Objects.equals(answers.get(line.question()), "")))
                        .toList(),
                line -> new Row(
                        line.question(),
                        line.brief(),
                        brief(answers.getOrDefault(line.question(), "")),
                        marks.getOrDefault(line.question(), "")));
    }

    private Map<String, String> marks(Practice practice) {
        var marks = new HashMap<String, String>();
        remarks.open(practice).forEach(remark -> marks.put(remark.question(), "💬 "));
        remarks.prepared(practice).forEach(remark -> marks.put(remark.question(), "✏️ "));
        return marks;
    }

    private static String brief(String answer) {
        return answer.isEmpty() ? "—" : answer.replaceAll("\\s+", " ");
    }
}
