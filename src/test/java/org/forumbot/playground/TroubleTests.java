package org.forumbot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Troubles that can be ordered")
class TroubleTests {
    private Play play;

    @BeforeEach
    void start() {
        play = new Play("--forumbot.playground.now=2024-05-20T09:00:00Z").withAnnaStarted();
    }

    @AfterEach
    void stop() {
        play.close();
    }

    private Play.Reply send() {
        return play.bot("sendMessage", "chat_id", Play.ANNA, "text", "x");
    }

    private int messages() {
        return play.get("/playground/chats/1001").path("messages").size();
    }

    @Test
    void an_error_strikes_as_often_as_was_said() {
        play.human("faults", "method", "sendMessage", "kind", "error", "code", 500, "times", 2);

        assertThat(IntStream.range(0, 3).map(i -> send().status())).containsExactly(500, 500, 200);
    }

    @Test
    void a_429_says_how_long_to_wait() {
        play.human("faults", "method", "sendMessage", "kind", "429", "retryAfter", 7);

        var reply = send();
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.description()).isEqualTo("Too Many Requests: retry after 7");
        assertThat(reply.json().path("parameters").path("retry_after").asInt()).isEqualTo(7);
    }

    @Test
    void a_bad_gateway_speaks_html() {
        play.human("faults", "kind", "html502");

        assertThat(send())
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(502))
                .satisfies(reply -> assertThat(reply.json().asString()).startsWith("<html>"));
    }

    @Test
    void a_connection_breaks_before_or_after_the_message_is_there() {
        int before = messages();
        play.human("faults", "method", "sendMessage", "kind", "drop-before");
        assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);
        assertThat(messages()).isEqualTo(before);

        play.human("faults", "method", "sendMessage", "kind", "drop-after");
        assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);
        assertThat(messages()).isEqualTo(before + 1);
    }

    @Test
    void limits_let_a_burst_of_five_through_when_they_are_on() {
        assertThat(IntStream.range(0, 8).map(i -> send().status())).containsOnly(200);
        play.human("settings", "limits", "on");

        var statuses = IntStream.range(0, 8).map(i -> send().status()).boxed().toList();
        assertThat(statuses.subList(0, 5)).containsOnly(200);
        assertThat(statuses.getLast()).isEqualTo(429);
        assertThat(send().json().path("parameters").path("retry_after").asInt()).isEqualTo(1);
    }

    @Test
    void the_clock_starts_where_it_was_set_and_can_be_wound_on() {
        assertThat(play.get("/playground/clock").path("now").asString()).startsWith("2024-05-20T09:00:");
        play.human("clock", "advance", "P1D");

        assertThat(send().result().path("date").asLong()).isBetween(1_716_282_000L, 1_716_282_060L);
    }

    @Test
    void calls_are_counted_per_update() {
        play.delete("/playground/calls");
        play.human("send", "person", Play.ANNA, "text", "a");
        play.bot("getUpdates");
        play.bot("getUpdates", "offset", -1);
        send();
        send();

        var calls = play.get("/playground/calls");
        assertThat(calls.path("methods").path("sendMessage").asInt()).isEqualTo(2);
        assertThat(calls.path("calls").asInt()).isEqualTo(2);
        assertThat(calls.path("updates").asInt()).isEqualTo(1);
        assertThat(calls.path("perUpdate").asDouble()).isEqualTo(2.0);
    }
}
