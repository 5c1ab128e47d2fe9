package org.forumbot.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.forumbot.testkit.Forum;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Urgent words")
class UrgentWordsTests {
    private final Guide guide = new Guide(Forum.with(WrittenFiles.guide()));

    @ParameterizedTest
    @ValueSource(strings = {"Меня БЬЁТ муж", "он ее бьет", "не хочу... жить", "бабушка умирает!", "пропал ребенок"})
    void call_a_person(String words) {
        assertThat(guide.isUrgent(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "сколько стоит запуск", "хочу жить в Екатеринбурге", "пропал черновик"})
    void do_not_stand_in_ordinary_questions(String words) {
        assertThat(guide.isUrgent(words)).isFalse();
    }

    @Test
    void are_answered_first_with_where_to_call() {
        assertThat(guide.urgentAnswer("ru")).contains("позвоните 112").doesNotContain("*");
    }
}
