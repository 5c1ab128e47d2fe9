package org.forumbot.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.files.GuideFile;
import org.forumbot.testkit.Forum;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the guide's screens show")
class GuideScreensTests {
    private static final Asker ANNA = new Asker(7, "ru", Forum.CODE);

    private final GuideFile file = WrittenFiles.guide();
    private final Guide guide = new Guide(Forum.with(file));

    @Test
    void all_topics_in_the_order_of_the_file_with_at_least_one_answer_each() {
        var topics = new GuideTopics(guide).rows(ANNA, new Params(Map.of()));

        assertThat(topics)
                .extracting(GuideTopics.Row::title)
                .containsExactlyElementsOf(file.topics().values());
        assertThat(topics).allSatisfy(topic -> assertThat(topic.count()).isPositive());
        assertThat(topics.stream().mapToInt(GuideTopics.Row::count).sum())
                .isEqualTo(file.answers().size());
    }

    @Test
    void a_topic_with_its_answers_also_when_only_an_answer_is_known() {
        var byTopic = new Params(Map.of("topic", "money"));
        var byAnswer = new Params(Map.of("answer", "funding"));

        assertThat(new GuideTopics(guide).rows(ANNA, byTopic))
                .extracting(GuideTopics.Row::title)
                .containsExactly("Деньги");
        assertThat(new TopicAnswers(guide).rows(ANNA, byTopic))
                .extracting(TopicAnswers.Row::answer)
                .containsExactly("cost-person", "launch-cost", "funding", "volunteers");
        assertThat(new GuideTopics(guide).rows(ANNA, byAnswer)).isEqualTo(new GuideTopics(guide).rows(ANNA, byTopic));
        assertThat(new TopicAnswers(guide).rows(ANNA, byAnswer)).isEqualTo(new TopicAnswers(guide).rows(ANNA, byTopic));
    }

    @Test
    void one_answer_and_nothing_for_a_code_that_is_not_there() {
        var one = new OneAnswer(guide).rows(ANNA, new Params(Map.of("answer", "funding")));

        assertThat(one).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Деньги");
            assertThat(row.text()).startsWith("Варианты:").doesNotContain("*");
        });
        assertThat(new OneAnswer(guide).rows(ANNA, new Params(Map.of("answer", "nothing"))))
                .isEmpty();
        assertThat(new OneAnswer(guide).rows(ANNA, new Params(Map.of()))).isEmpty();
    }
}
