package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A link to a forum")
class ForumLinkTests {
    @ParameterizedTest
    @CsvSource({
        "/start asi--reg, asi, reg",
        "/start  asi--s_P4, asi, s_P4",
        "/start asi--, asi, ''",
        "/start reg, '', reg",
        "/start --reg, '', --reg",
        "/start a--b--c, a, b--c",
        "/start, '', ''",
        "asi--reg, '', ''"
    })
    void says_where_and_what(String written, String forum, String payload) {
        assertThat(ForumLink.in(written)).isEqualTo(new ForumLink(forum, payload));
    }
}
