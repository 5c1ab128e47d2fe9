package org.forumbot.guide;

import java.util.List;
import java.util.stream.IntStream;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.GuideFile;
import org.springframework.stereotype.Component;

/** {@code guide.search(words)}: at most five answers, the nearest first. */
@Component
class NearestAnswers implements Source<NearestAnswers.Row> {
    private final Guide guide;

    NearestAnswers(Guide guide) {
        this.guide = guide;
    }

    /** @param number 1 for the nearest */
    record Row(int number, String answer, String topic, String question) {}

    @Override
    public String name() {
        return "guide.search";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var near = guide.nearest(who.language(), params.get("words"));
        return IntStream.range(0, near.size())
                .mapToObj(place -> row(place + 1, near.get(place)))
                .toList();
    }

    private static Row row(int number, GuideFile.Item item) {
        return new Row(number, item.code(), item.topic(), item.question());
    }
}
