package org.forumbot.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.forumbot.bench.Wire.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pretend Telegram for measuring: the calls that the bot makes while people fill in forms and look through screens,
 * answered as the Bot API does, and nothing else. The playground knows far more, and would take more of the processor
 * than the bot.
 */
final class LeanTelegram implements Wire.Calls {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Runnable NOTHING = () -> {};
    private static final String TRUE = "{\"ok\":true,\"result\":true}";
    private static final String ME = "{\"ok\":true,\"result\":{\"id\":42,\"is_bot\":true,\"first_name\":\"Форумбот\","
            + "\"username\":\"forumbot_bench_bot\",\"can_join_groups\":true,\"can_read_all_group_messages\":false,"
            + "\"supports_inline_queries\":false}}";
    /** Presses of one person are told apart by this many numbers. */
    private static final long PRESSES = 1_000_000;

    private final Updates updates;
    private final Limits limits;
    private final Clock clock;
    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    private final AtomicLong presses = new AtomicLong();
    private Eyes eyes = Eyes.CLOSED;

    /** Whoever looks at what the bot does. */
    interface Eyes {
        Eyes CLOSED = new Eyes() {};

        /** Called when the bot has its answer. @param anew else an earlier message was changed */
        default void see(long chat, Shown shown, boolean anew) {}

        /** A text popped up above a button. */
        default void toast(long person, String text) {}

        /** @param refused null when it was not */
        default void call(String method, String refused) {}
    }

    LeanTelegram(Updates updates, Limits limits, Clock clock) {
        this.updates = updates;
        this.limits = limits;
        this.clock = clock;
    }

    void watch(Eyes eyes) {
        this.eyes = eyes;
    }

    /** A person writes. */
    void write(long person, String text) {
        var chat = chat(person);
        int id = chat.next();
        var entities = text.startsWith("/")
                ? ",\"entities\":[{\"offset\":0,\"length\":%d,\"type\":\"bot_command\"}]"
                        .formatted((text + " ").indexOf(' '))
                : "";
        updates.add("\"message\":{\"message_id\":" + id + ",\"from\":" + user(person) + ",\"chat\":" + place(person)
                + ",\"date\":" + now() + ",\"text\":" + quoted(text) + entities + "}");
    }

    /** A person presses a button of a message they see. */
    void press(long person, Shown message, String data) {
        long id = person * PRESSES + presses.incrementAndGet() % PRESSES;
        updates.add("\"callback_query\":{\"id\":\"" + id + "\",\"from\":" + user(person) + ",\"message\":"
                + message.json() + ",\"chat_instance\":\"1\",\"data\":" + quoted(data) + "}");
    }

    @Override
    public Answer answer(String method, byte[] body) throws InterruptedException {
        if (method.equals("getupdates")) {
            return updates(JSON.readTree(body));
        }
        var answer = told(method, body);
        eyes.call(method, answer instanceof Answer.Said said && said.status() != 200 ? reason(said) : null);
        return answer;
    }

    private Answer told(String method, byte[] body) {
        return switch (method) {
            case "getme" -> said(ME);
            case "sendmessage" -> message(tree(body), false);
            case "editmessagetext" -> message(tree(body), true);
            case "answercallbackquery" -> acknowledged(tree(body));
            default -> said(TRUE);
        };
    }

    private Answer updates(JsonNode asked) throws InterruptedException {
        var batch = updates.poll(
                asked.path("offset").asInt(0), asked.path("timeout").asInt(0));
        return batch == null
                ? refused(409, "Conflict: terminated by other getUpdates request", -1)
                : said("{\"ok\":true,\"result\":" + batch + "}");
    }

    private Answer message(JsonNode call, boolean edit) {
        long place = call.path("chat_id").asLong();
        int wait = limits.secondsToWait(place);
        return wait > 0 ? refused(429, "Too Many Requests: retry after " + wait, wait) : take(place, call, edit);
    }

    private Answer take(long place, JsonNode call, boolean edit) {
        var chat = chat(place);
        int id = edit ? call.path("message_id").asInt() : chat.next();
        var before = chat.shown(id);
        if (edit && before == null) {
            return refused(400, "Bad Request: message to edit not found", -1);
        }
        var shown = shown(place, id, call);
        if (edit && shown.looksLike(before)) {
            return refused(400, "Bad Request: message is not modified", -1);
        }
        chat.show(shown);
        return new Answer.Said(
                200, "{\"ok\":true,\"result\":" + shown.json() + "}", () -> eyes.see(place, shown, !edit));
    }

    private Shown shown(long place, int id, JsonNode call) {
        var text = call.path("text").asString("");
        var markup = call.path("reply_markup");
        var buttons = new ArrayList<Shown.Button>();
        for (var row : markup.path("inline_keyboard")) {
            for (var button : row) {
                buttons.add(new Shown.Button(
                        button.path("text").asString(""),
                        button.path("callback_data").asString("")));
            }
        }
        boolean keys = markup.has("keyboard") || markup.has("remove_keyboard");
        var json =
                "{\"message_id\":" + id + ",\"from\":{\"id\":42,\"is_bot\":true,\"first_name\":\"Форумбот\"},\"chat\":"
                        + place(place) + ",\"date\":" + now() + ",\"text\":" + call.path("text")
                        + (buttons.isEmpty() ? "" : ",\"reply_markup\":" + markup) + "}";
        return new Shown(id, text, List.copyOf(buttons), keys, json);
    }

    private Answer acknowledged(JsonNode call) {
        long person = call.path("callback_query_id").asLong() / PRESSES;
        var toast = call.path("text").asString("");
        return new Answer.Said(200, TRUE, toast.isEmpty() ? NOTHING : () -> eyes.toast(person, toast));
    }

    private Chat chat(long id) {
        return chats.computeIfAbsent(id, _ -> new Chat());
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private static Answer said(String json) {
        return new Answer.Said(200, json, NOTHING);
    }

    /** @param wait seconds to be named in the answer, -1 for none */
    static Answer refused(int code, String why, int wait) {
        var more = wait < 0 ? "" : ",\"parameters\":{\"retry_after\":" + wait + "}";
        return new Answer.Said(
                code,
                "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + why + "\"" + more + "}",
                NOTHING);
    }

    private static String reason(Answer.Said refused) {
        return refused.status() + " "
                + tree(refused.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .path("description")
                        .asString("")
                        .replaceAll("\\d+", "…");
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("The bot has sent what is not JSON.", unreadable);
        }
    }

    private static String user(long person) {
        return "{\"id\":" + person + ",\"is_bot\":false,\"first_name\":\"Мария\",\"last_name\":\"Иванова\","
                + "\"language_code\":\"ru\"}";
    }

    private static String place(long chat) {
        return chat < 0
                ? "{\"id\":" + chat + ",\"title\":\"Организаторы\",\"type\":\"supergroup\"}"
                : "{\"id\":" + chat + ",\"first_name\":\"Мария\",\"last_name\":\"Иванова\",\"type\":\"private\"}";
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    /** The newest messages of a chat. */
    private static final class Chat {
        private static final int KEPT = 6;
        private final List<Shown> newest = new ArrayList<>();
        private int last;

        synchronized int next() {
            return ++last;
        }

        synchronized Shown shown(int id) {
            return newest.stream().filter(each -> each.id() == id).findFirst().orElse(null);
        }

        synchronized void show(Shown shown) {
            newest.removeIf(each -> each.id() == shown.id());
            newest.add(shown);
            if (newest.size() > KEPT) {
                newest.removeFirst();
            }
        }
    }
}
