package org.forumbot.playground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bot as people see it: name, descriptions, commands, menu button. Guarded by the world's lock. */
final class BotProfile {
    static final String USERNAME = "forumbot_play_bot";

    private record Place(String scope, String language) {}

    private final Map<Place, List<Map<String, Object>>> commands = new HashMap<>();
    /** Name and descriptions: by field, then by language. */
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    private final Map<Long, Object> menuButtons = new HashMap<>();
    private long id = 7_000_000_001L;

    long id() {
        return id;
    }

    /** The bot's id is the number its token starts with. */
    void calledWith(long tokenId) {
        id = tokenId;
    }

    /** As the Bot API's User. */
    Map<String, Object> user() {
        return Fields.of("id", id, "is_bot", true, "first_name", text("name", ""), "username", USERNAME);
    }

    void say(String field, String language, String text) {
        var byLanguage = texts.computeIfAbsent(field, any -> new HashMap<>());
        if (text.isEmpty()) {
            byLanguage.remove(language);
        } else {
            byLanguage.put(language, text);
        }
    }

    String text(String field, String language) {
        var byLanguage = texts.getOrDefault(field, Map.of());
        var fallback = byLanguage.getOrDefault("", field.equals("name") ? "Форумбот" : "");
        return byLanguage.getOrDefault(language, fallback);
    }

    void setCommands(String scope, String language, List<Map<String, Object>> list) {
        commands.put(new Place(scope, language), List.copyOf(list));
    }

    void deleteCommands(String scope, String language) {
        commands.remove(new Place(scope, language));
    }

    List<Map<String, Object>> commands(String scope, String language) {
        return commands.getOrDefault(new Place(scope, language), List.of());
    }

    /** In which it has commands, so that people can be made to speak them. */
    List<String> languages() {
        return commands.keySet().stream()
                .map(Place::language)
                .filter(language -> !language.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** What that person sees in that chat: the narrowest scope wins, in it the language before none. */
    List<Map<String, Object>> commandsFor(Chat chat, long person, String language) {
        var scopes = new ArrayList<String>();
        if (chat.isPrivate()) {
            scopes.addAll(List.of("chat:" + chat.id, "all_private_chats"));
        } else {
            boolean administrator = "administrator".equals(chat.members.get(person));
            scopes.add("chat_member:" + chat.id + ":" + person);
            scopes.addAll(administrator ? List.of("chat_administrators:" + chat.id) : List.of());
            scopes.add("chat:" + chat.id);
            scopes.addAll(administrator ? List.of("all_chat_administrators") : List.of());
            scopes.add("all_group_chats");
        }
        scopes.add("default");
        return scopes.stream()
                .flatMap(scope -> Stream.of(new Place(scope, language), new Place(scope, "")))
                .flatMap(place -> Optional.ofNullable(commands.get(place)).stream())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    void setMenuButton(long chat, @Nullable Object button) {
        menuButtons.put(chat, button == null ? Map.of("type", "default") : button);
    }

    Object menuButton(long chat) {
        return menuButtons.getOrDefault(chat, menuButtons.getOrDefault(0L, Map.of("type", "default")));
    }
}
