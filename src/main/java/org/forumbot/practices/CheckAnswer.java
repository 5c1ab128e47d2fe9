package org.forumbot.practices;

import java.util.List;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outlines.Line;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code check.answer}: one answer with the remark to it. */
@Component
class CheckAnswer implements Source<CheckAnswer.Row> {
    /** An answer of many parts may be longer than a message; the reader sees that there is more. */
    private static final int LONGEST = 2500;

    private static final int LONGEST_REMARK = 1000;

    private final HeldPractices held;
    private final Remarks remarks;

    CheckAnswer(HeldPractices held, Remarks remarks) {
        this.held = held;
        this.remarks = remarks;
    }

    /**
     * @param remark code of what is prepared to be said about it, empty when there is nothing
     * @param note the text of that
     * @param noted whether there is one
     * @param reply what the author has said to the remark that was told, empty for nothing
     * @param replied whether there is one
     */
    record Row(
            String question,
            String name,
            String answer,
            String remark,
            String note,
            boolean noted,
            String reply,
            boolean replied) {}

    @Override
    public String name() {
        return "check.answer";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return held.one(who, params).flatMap(practice -> row(practice, params.get("question"), who.language())).stream()
                .toList();
    }

    private Optional<Row> row(Practice practice, String question, String language) {
        var answer = held.answers(practice).get(question);
        return answer == null
                ? Optional.empty()
                : held.lines(practice, language).stream()
                        .filter(line -> line.question().equals(question))
                        .findFirst()
                        .map(line -> row(practice, line, answer));
    }

    private Row row(Practice practice, Line line, String answer) {
        var prepared = of(remarks.prepared(practice), line.question());
        var open = of(remarks.open(practice), line.question());
        var reply = open.map(remark -> cut(remark.reply(), LONGEST_REMARK)).orElse("");
        return new Row(
                line.question(),
                line.brief(),
                answer.isEmpty() ? "—" : cut(answer, LONGEST),
                prepared.map(PracticeRemark::code).orElse(""),
                prepared.map(remark -> cut(remark.text(), LONGEST_REMARK)).orElse(""),
                prepared.isPresent(),
                reply,
                !reply.isEmpty());
    }

    private static Optional<PracticeRemark> of(List<PracticeRemark> all, String question) {
        return all.stream().filter(remark -> remark.question().equals(question)).findFirst();
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
