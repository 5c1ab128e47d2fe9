package org.forumbot.playground;

/** {@code answerCallbackQuery}. A late answer is taken as long as the query itself is kept: 150 seconds. */
final class Answering {
    private static final int MOST_TEXT = 200;
    private static final String TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

    private final World world;

    Answering(World world) {
        this.world = world;
    }

    Answer<?> callback(Call call) {
        var text = call.text("text");
        if (text.codePointCount(0, text.length()) > MOST_TEXT) {
            return Answer.bad("MESSAGE_TOO_LONG");
        }
        return world.callbacks
                .find(call.text("callback_query_id"))
                .filter(press -> world.now() - press.pressed() <= UpdateQueue.CALLBACK_SECONDS)
                .<Answer<Object>>map(press -> {
                    world.callbacks.put(press.answeredWith(text.strip(), call.flag("show_alert"), call.text("url")));
                    world.chat(press.chat()).ifPresent(world::touch);
                    return Answer.ok(true);
                })
                .orElseGet(() -> Answer.bad(TOO_OLD));
    }
}
