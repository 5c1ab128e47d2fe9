package org.forumbot.walk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.forumbot.delivery.Channel;
import org.forumbot.delivery.Outgoing;
import org.forumbot.telegram.Wire;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** In place of the messenger: everybody's phones, which take what the messenger takes and complain of the rest. */
final class Phones implements Channel {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Long, Phone> phones = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Phone of(long chat) {
        return phones.computeIfAbsent(chat, _ -> new Phone());
    }

    @Override
    public String encode(Outgoing message) {
        return Wire.body(message);
    }

    @Override
    public Result send(boolean edit, String body, byte @Nullable [] file) {
        var tree = JSON.readTree(body);
        try {
            return of(tree.path("chat_id").asLong(0)).takes(edit, tree);
        } catch (IllegalArgumentException refused) {
            complaints.add(String.valueOf(refused.getMessage()));
            return new Result.Refused("as this is a pretended messenger");
        }
    }

    @Override
    public void acknowledge(String press, @Nullable String toast) {
        if (acknowledged.putIfAbsent(press, toast == null ? "" : toast) != null) {
            complaints.add("the press " + press + " was acknowledged twice");
        }
    }

    /** What came up over the button, empty for nothing; absent when the button is still spinning. */
    Optional<String> toast(String press) {
        return Optional.ofNullable(acknowledged.get(press));
    }

    List<String> complaints() {
        return complaints;
    }

    void forget() {
        phones.clear();
        acknowledged.clear();
        complaints.clear();
    }
}
