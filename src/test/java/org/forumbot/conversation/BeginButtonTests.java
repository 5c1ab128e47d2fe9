package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A button that begins a form")
class BeginButtonTests {
    @Test
    void says_which_and_whether_beside_or_in_place_of_another() {
        assertThat(BeginButton.read("b.s24.ask")).contains(new BeginButton("s24", "ask", false, OptionalLong.empty()));
        assertThat(BeginButton.read("b.s24.practice.+"))
                .contains(new BeginButton("s24", "practice", true, OptionalLong.empty()));
        assertThat(BeginButton.read("b.s24.ask.zz"))
                .contains(new BeginButton("s24", "ask", false, OptionalLong.of(35 * 36 + 35)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"b.s24", "b..ask", "b.s24.ask.", "b.s24.ask.ZZ", "b.s24.ask.zzzzzzzzzzzzz", "b.s24.a b", ""})
    void is_hostile_until_read(String data) {
        assertThat(BeginButton.read(data)).isEmpty();
    }
}
