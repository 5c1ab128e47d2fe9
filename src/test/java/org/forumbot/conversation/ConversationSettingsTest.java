package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How much one person may do")
class ConversationSettingsTest {
    @Test
    void is_at_least_one_thing_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConversationSettings(0, 3))
                .withMessageEndingWith("updates-at-once is 0. Set it to 1 or more.");
    }

    @Test
    void is_never_less_than_nothing_a_second() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConversationSettings(30, -3))
                .withMessageEndingWith("updates-per-second is -3. Set it to 1 or more, or to 0 for no limit.");
    }
}
