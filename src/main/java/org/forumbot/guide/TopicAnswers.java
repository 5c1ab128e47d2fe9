package org.forumbot.guide;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code guide.answers}: those of a {@code topic}, or beside an {@code answer}, in the order of the file. */
@Component
class TopicAnswers implements Source<TopicAnswers.Row> {
    private final Guide guide;

    TopicAnswers(Guide guide) {
        this.guide = guide;
    }

    record Row(String answer, String topic, String question) {}

    @Override
    public String name() {
        return "guide.answers";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var topic = guide.topic(who, params);
        return guide.file(who.language()).answers().values().stream()
                .filter(item -> item.topic().equals(topic))
                .map(item -> new Row(item.code(), item.topic(), item.question()))
                .toList();
    }
}
