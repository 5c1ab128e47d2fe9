package org.forumbot.guide;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.GuideFile;
import org.springframework.stereotype.Component;

/** {@code guide.answer(answer)}: one answer with its text. */
@Component
class OneAnswer implements Source<OneAnswer.Row> {
    private final Guide guide;

    OneAnswer(Guide guide) {
        this.guide = guide;
    }

    /**
     * An answer.
     *
     * @param answer its code
     * @param title of its topic
     */
    record Row(String answer, String topic, String title, String question, String text) {}

    @Override
    public String name() {
        return "guide.answer";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var file = guide.file(who.language());
        var item = file.answers().get(params.get("answer"));
        return item == null ? List.of() : List.of(row(file, item));
    }

    private static Row row(GuideFile file, GuideFile.Item item) {
        var title = file.topics().getOrDefault(item.topic(), "");
        return new Row(item.code(), item.topic(), title, item.question(), Plain.unmarked(item.answer()));
    }
}
