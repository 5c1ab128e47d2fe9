package org.forumbot.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.springframework.stereotype.Component;

/** Speaks of dialog files that were sent. Only inside units. */
@Component
class UploadVoice {
    private static final int MOST = 4096;
    private static final String LANGUAGE = "ru";

    private final Outbox outbox;
    private final Phrases phrases;

    UploadVoice(Outbox outbox, Phrases phrases) {
        this.outbox = outbox;
        this.phrases = phrases;
    }

    /** A message in a chat. */
    record Place(long chat, int message) {
        static Place of(String text) {
            var parts = text.split(":", 2);
            return new Place(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    void reply(Place to, String key, Map<String, Object> values) {
        reply(to, key, values, Keyboard.NONE);
    }

    /** Asks whether this is wanted. @param what changes, in words */
    void ask(Place to, Upload upload, String what) {
        var on = new Keyboard.Button(label("desk.file.on"), DialogUploads.button("on", upload));
        var off = new Keyboard.Button(label("desk.file.off"), DialogUploads.button("off", upload));
        reply(
                to,
                "desk.file.ready",
                Map.of("file", upload.shown(), "what", what),
                Keyboard.inline(List.of(List.of(on, off))));
    }

    private void reply(Place to, String key, Map<String, Object> values, Keyboard keyboard) {
        outbox.send(Outgoing.to(to.chat(), Lane.ANSWER, words(key, values), keyboard)
                .replyingTo(to.message()));
    }

    void replace(Incoming.Press press, String key, Upload upload) {
        replace(new Place(press.place().chat(), press.message()), key, Map.of("file", upload.shown()), Keyboard.NONE);
    }

    /** It is in force, and can be taken back. */
    void done(Place pressed, Upload upload) {
        var back = new Keyboard.Button(label("desk.file.back"), DialogUploads.button("back", upload));
        replace(pressed, "desk.file.done", Map.of("file", upload.shown()), Keyboard.inline(List.of(List.of(back))));
    }

    void replace(Place pressed, String key, Map<String, Object> values) {
        replace(pressed, key, values, Keyboard.NONE);
    }

    private void replace(Place pressed, String key, Map<String, Object> values, Keyboard keyboard) {
        outbox.send(Outgoing.to(pressed.chat(), Lane.ANSWER, words(key, values), keyboard)
                .editing(pressed.message()));
    }

    private Words words(String key, Map<String, Object> values) {
        return phrases.say(LANGUAGE, key, values).cut(MOST);
    }

    private String label(String key) {
        return phrases.say(LANGUAGE, key, Map.of()).text();
    }

    /** As many mistakes as a message takes, and how many there are besides. */
    static Map<String, Object> mistakes(String file, List<String> mistakes) {
        var shown = new ArrayList<String>();
        int room = MOST - 500;
        for (var mistake : mistakes) {
            room -= mistake.length() + 1;
            if (room < 0) {
                break;
            }
            shown.add(mistake);
        }
        return new HashMap<>(Map.of(
                "file",
                file,
                "count",
                mistakes.size(),
                "mistakes",
                String.join("\n", shown),
                "more",
                mistakes.size() - shown.size()));
    }
}
