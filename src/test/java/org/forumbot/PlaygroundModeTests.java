package org.forumbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The playground mode")
class PlaygroundModeTests {
    @Test
    void is_on_without_a_token_and_off_with_one() {
        assertThat(PlaygroundMode.isOn(Map.of())).isTrue();
        assertThat(PlaygroundMode.isOn(Map.of("TELEGRAM_BOT_TOKEN", " "))).isTrue();
        assertThat(PlaygroundMode.isOn(Map.of("TELEGRAM_BOT_TOKEN", "1:a"))).isFalse();
        assertThat(PlaygroundMode.isOn(Map.of(), "--forumbot.telegram.token=1:a"))
                .isFalse();
    }

    @Test
    void is_on_when_it_is_asked_for_whatever_the_token_is() {
        var environment = Map.of("TELEGRAM_BOT_TOKEN", "1:a");

        assertThat(PlaygroundMode.isOn(environment, "--forumbot.playground.enabled=true"))
                .isTrue();
        assertThat(PlaygroundMode.arguments(environment, "--forumbot.playground.enabled=true"))
                .contains("--forumbot.telegram.token=1:playground");
    }

    @Test
    void names_each_option_once_and_leaves_what_was_given() {
        String[] given = {"--server.port=9000", "--forumbot.store.url=jdbc:sqlite:mine.db"};

        var all = PlaygroundMode.arguments(Map.of("PORT", "8081"), given);

        assertThat(all).startsWith(given).contains("--forumbot.telegram.api-url=http://127.0.0.1:9000");
        assertThat(Arrays.stream(all).map(option -> option.replaceFirst("=.*", "")))
                .doesNotHaveDuplicates()
                .doesNotContain("--forumbot.store.fresh");
    }

    @Test
    void finds_a_free_port_when_none_is_wanted() {
        assertThat(PlaygroundMode.arguments(Map.of("PORT", "0")))
                .filteredOn(option -> option.startsWith("--server.port="))
                .singleElement()
                .asString()
                .matches("--server\\.port=[1-9]\\d+");
    }
}
