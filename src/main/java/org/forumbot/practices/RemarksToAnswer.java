package org.forumbot.practices;

import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/**
 * {@code practices.remarks}: the remarks that wait for the author; with {@code remark} given, that one. With its answer
 * as it stands.
 */
@Component
class RemarksToAnswer implements Source<RemarksToAnswer.Row> {
    private static final int LONGEST = 1200;

    private final NumberedPractices practices;
    private final Remarks remarks;
    private final Outlines outlines;

    RemarksToAnswer(NumberedPractices practices, Remarks remarks, Outlines outlines) {
        this.practices = practices;
        this.remarks = remarks;
        this.outlines = outlines;
    }

    /**
     * @param name of the question
     * @param answer as it was sent last
     * @param reply empty when there is none
     * @param replied whether there is one
     * @param mark tells whether it is replied to or its answer changed
     */
    record Row(
            String practice,
            String remark,
            String mark,
            String name,
            String text,
            String answer,
            String reply,
            boolean replied) {}

    @Override
    public String name() {
        return "practices.remarks";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return OnePractice.own(practices, who, params)
                .filter(practice -> practice.status() == PracticeStatus.RETURNED)
                .map(practice -> rows(practice, params.get("remark"), who.language()))
                .orElse(List.of());
    }

    private List<Row> rows(Practice practice, String code, String language) {
        var answers = remarks.answers(practice);
        var lines = outlines.lines(HeldPractices.FORM, practice.forum(), language);
        return remarks.open(practice).stream()
                .filter(remark -> code.isEmpty() || remark.code().equals(code))
                .map(remark -> row(practice, remark, name(remark.question(), lines), answers))
                .toList();
    }

    private Row row(Practice practice, PracticeRemark remark, String name, Map<String, String> answers) {
        boolean answered = remarks.isAnswered(remark, answers);
        var answer = answers.getOrDefault(remark.question(), "");
        return new Row(
                practice.number(),
                remark.code(),
                answered ? "✅" : "✏️",
                name,
                remark.text(),
                answer.isEmpty() ? "—" : CheckAnswer.cut(answer, LONGEST),
                CheckAnswer.cut(remark.reply(), LONGEST),
                !remark.reply().isEmpty());
    }

    private static String name(String question, List<Outlines.Line> lines) {
        return lines.stream()
                .filter(line -> line.question().equals(question))
                .map(Outlines.Line::brief)
                .findFirst()
                .orElse(question);
    }
}
