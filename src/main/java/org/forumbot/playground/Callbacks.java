package org.forumbot.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Button presses and what the bot answered to them. Guarded by the world's lock. */
final class Callbacks {
    private static final int KEPT = 50_000;

    /** @param pressed epoch second */
    record Press(
            String id,
            long person,
            long chat,
            int message,
            String data,
            long pressed,
            boolean answered,
            String text,
            boolean alert,
            String url) {
        Press answeredWith(String toast, boolean asAlert, String link) {
            return new Press(id, person, chat, message, data, pressed, true, toast, asAlert, link);
        }
    }

    private final LinkedHashMap<String, Press> presses = new LinkedHashMap<>();
    private long last = 4_100_000_000_000_000L;

    Press press(long person, long chat, int message, String data, long now) {
        var press = new Press(String.valueOf(++last), person, chat, message, data, now, false, "", false, "");
        presses.put(press.id(), press);
        if (presses.size() > KEPT) {
            presses.pollFirstEntry();
        }
        return press;
    }

    Optional<Press> find(String id) {
        return Optional.ofNullable(presses.get(id));
    }

    void put(Press press) {
        presses.replace(press.id(), press);
    }

    Map<String, Object> json(Press press) {
        return Fields.of(
                "id", press.id(),
                "answered", press.answered(),
                "text", press.text().isEmpty() ? null : press.text(),
                "alert", press.alert(),
                "url", press.url().isEmpty() ? null : press.url());
    }
}
