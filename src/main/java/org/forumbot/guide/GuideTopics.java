package org.forumbot.guide;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code guide.topics}: all topics; with {@code topic}, or an {@code answer} of it, only that one. */
@Component
class GuideTopics implements Source<GuideTopics.Row> {
    private final Guide guide;

    GuideTopics(Guide guide) {
        this.guide = guide;
    }

    /** @param count how many answers it has */
    record Row(String topic, String title, int count) {}

    @Override
    public String name() {
        return "guide.topics";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var topic = guide.topic(who, params);
        return guide.file(who.language()).topics().entrySet().stream()
                .filter(one -> topic.isEmpty() || topic.equals(one.getKey()))
                .map(one -> new Row(one.getKey(), one.getValue(), count(who, one.getKey())))
                .toList();
    }

    private int count(Asker who, String topic) {
        return Math.toIntExact(guide.file(who.language()).answers().values().stream()
                .filter(item -> item.topic().equals(topic))
                .count());
    }
}
