package org.forumbot.delivery;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings of the pace")
class DeliverySettingsTest {
    @Test
    void refuse_less_than_nothing_and_say_what_to_write() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeliverySettings(28, -1, 18))
                .withMessage("TELEGRAM_CHAT_MESSAGES_PER_SECOND is -1."
                        + " Set it to 1 or more, or to 0 for no limit; or leave it out.");
    }
}
