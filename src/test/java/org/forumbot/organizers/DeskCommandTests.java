package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A command in a group")
class DeskCommandTests {
    @Test
    void may_name_the_bot_and_bring_something_along() {
        assertThat(DeskCommand.in("/desk@forum_bot  ABCD2345 "))
                .contains(new DeskCommand.Said(DeskCommand.DESK, "ABCD2345"));
        assertThat(DeskCommand.in("/stats")).contains(new DeskCommand.Said(DeskCommand.STATS, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stats", "/statsy", "/start", "/", "смотри /stats", "/stats!"})
    void is_none_of_ours_when_it_is_written_otherwise(String text) {
        assertThat(DeskCommand.in(text)).isEmpty();
    }
}
