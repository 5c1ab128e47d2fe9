package org.forumbot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("How updates are asked for and acknowledged")
class UpdatesTests {
    private Play play;

    @BeforeEach
    void start() {
        play = new Play();
    }

    @AfterEach
    void stop() {
        play.close();
    }

    private int say(String text) {
        return play.human("send", "person", Play.ANNA, "text", text)
                .path("updateId")
                .asInt();
    }

    private List<String> texts(Object... parameters) {
        var texts = new ArrayList<String>();
        play.bot("getUpdates", parameters)
                .result()
                .forEach(u -> texts.add(u.path("message").path("text").asString("")));
        return texts;
    }

    @Test
    void an_offset_forgets_all_below_it_and_none_forgets_nothing() {
        say("a");
        int b = say("b");
        say("c");

        assertThat(texts()).containsExactly("a", "b", "c");
        assertThat(texts("offset", b, "limit", 1)).containsExactly("b");
        assertThat(texts("limit", 5)).containsExactly("b", "c");
        assertThat(texts("offset", b + 2)).isEmpty();
        assertThat(play.bot("getWebhookInfo")
                        .result()
                        .path("pending_update_count")
                        .asInt())
                .isZero();
    }

    @Test
    void a_negative_offset_keeps_the_last_ones() {
        say("a");
        say("b");
        say("c");

        assertThat(texts("offset", -2)).containsExactly("b", "c");
        assertThat(texts("offset", 0)).containsExactly("b", "c");
    }

    @Test
    void an_offset_far_in_the_future_counts_as_none() {
        int a = say("a");

        assertThat(texts("offset", a + 1_000)).containsExactly("a");
    }

    @Test
    void ids_that_start_lower_are_delivered_and_acknowledged_all_the_same() {
        int before = say("before");
        assertThat(texts("offset", before)).containsExactly("before");
        play.human("ids", "next", 117);
        int after = say("after");

        assertThat(after).isEqualTo(117);
        assertThat(texts("offset", before + 1)).containsExactly("after");
        assertThat(texts("offset", after + 1)).isEmpty();
    }

    @Test
    void a_waiting_poll_is_answered_when_something_comes() throws Exception {
        var poll = play.botLater("getUpdates", "timeout", 20);
        TimeUnit.MILLISECONDS.sleep(200);
        say("a");

        assertThat(poll.get(2, TimeUnit.SECONDS)
                        .result()
                        .path(0)
                        .path("message")
                        .path("text")
                        .asString())
                .isEqualTo("a");
    }

    @Test
    void a_newer_waiting_poll_ends_the_older_one() throws Exception {
        var older = play.botLater("getUpdates", "timeout", 20);
        TimeUnit.MILLISECONDS.sleep(300);
        var newer = play.botLater("getUpdates", "timeout", 20, "offset", 5);

        assertThat(older.get(2, TimeUnit.SECONDS))
                .extracting(Play.Reply::status, Play.Reply::description)
                .containsExactly(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        say("a");
        assertThat(newer.get(2, TimeUnit.SECONDS).result()).hasSize(1);
    }

    @Test
    void no_poll_beside_a_webhook() {
        play.bot("setWebhook", "url", "https://example.org/hook");

        assertThat(play.bot("getUpdates").description())
                .isEqualTo("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete"
                        + " the webhook first");
        assertThat(play.bot("deleteWebhook").description()).isEqualTo("Webhook was deleted");
        assertThat(play.bot("getUpdates").status()).isEqualTo(200);
    }

    @Test
    void only_kinds_that_were_asked_for_are_queued() {
        play.bot("getUpdates", "allowed_updates", List.of("callback_query"));
        var told = play.human("send", "person", Play.ANNA, "text", "a");
        play.bot("getUpdates", "allowed_updates", List.of(), "offset", 1);
        say("b");

        assertThat(told.has("updateId")).isFalse();
        assertThat(texts("offset", 0)).containsExactly("b");
    }

    @Test
    void a_press_is_kept_150_seconds_and_a_message_24_hours() {
        say("/start");
        play.bot(
                "sendMessage",
                "chat_id",
                Play.ANNA,
                "text",
                "?",
                "reply_markup",
                Map.of("inline_keyboard", List.of(List.of(Map.of("text", "Да", "callback_data", "y")))));
        var press = play.human("press", "person", Play.ANNA, "messageId", 2, "button", "Да");
        play.human("clock", "advance", "PT151S");

        assertThat(texts()).containsExactly("/start");
        assertThat(play.bot(
                                "answerCallbackQuery",
                                "callback_query_id",
                                press.path("callbackId").asString())
                        .description())
                .isEqualTo("Bad Request: query is too old and response timeout expired or query ID is invalid");
        play.human("clock", "advance", "P1D");
        assertThat(texts("offset", -5)).isEmpty();
    }

    @Test
    void an_update_comes_again_under_the_same_or_a_new_id() {
        int first = say("a");
        assertThat(texts("offset", first)).containsExactly("a");
        assertThat(texts("offset", first + 1)).isEmpty();

        play.human("repeat", "person", Play.ANNA, "how", "same");
        var same = play.bot("getUpdates", "offset", first + 1).result();
        play.human("repeat", "person", Play.ANNA, "how", "new-id");
        var fresh = play.bot("getUpdates", "offset", first + 1).result();

        assertThat(ids(same)).containsExactly(first);
        assertThat(ids(fresh)).containsExactly(first + 1);
        assertThat(fresh.path(0).path("message")).isEqualTo(same.path(0).path("message"));
    }

    private static List<Integer> ids(JsonNode updates) {
        var ids = new ArrayList<Integer>();
        updates.forEach(update -> ids.add(update.path("update_id").asInt()));
        return ids;
    }
}
