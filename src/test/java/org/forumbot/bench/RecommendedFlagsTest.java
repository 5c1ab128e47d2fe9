package org.forumbot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The flags of the JVM that are recommended")
class RecommendedFlagsTest {
    /** As much as the objects of an AOT cache need; with less the JVM does not start at all. */
    private static final int MEGABYTES_OF_A_CACHE = 20;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "Dockerfile", "docs/operations.md"})
    void are_those_that_are_measured(String file) {
        assertThat(Path.of(file)).content().contains(String.join(" ", BotUnderTest.FLAGS));
    }

    @Test
    void leave_room_for_a_cache_when_the_heap_is_small_yet() {
        assertThat(megabytes("-Xms") - megabytes("-Xmn")).isGreaterThanOrEqualTo(MEGABYTES_OF_A_CACHE);
    }

    private static int megabytes(String flag) {
        var given = BotUnderTest.FLAGS.stream()
                .filter(each -> each.startsWith(flag))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(given.substring(flag.length(), given.length() - 1));
    }
}
