package org.forumbot.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods about the bot itself: who it is, its commands, its names, its menu button. */
final class Profiling {
    private static final Map<String, Integer> LONGEST =
            Map.of("name", 64, "description", 512, "short_description", 120);

    private final World world;
    private final Reach reach;

    Profiling(World world, Reach reach) {
        this.world = world;
        this.reach = reach;
    }

    Answer<?> me(Call call) {
        var me = Fields.open();
        me.putAll(world.bot.user());
        for (var no : List.of(
                "can_read_all_group_messages",
                "supports_inline_queries",
                "can_connect_to_business",
                "has_main_web_app",
                "has_topics_enabled")) {
            me.put(no, false);
        }
        me.put("can_join_groups", true);
        return Answer.ok(me);
    }

    Answer<?> setCommands(Call call) {
        var given = Call.list(call.tree("commands"));
        if (given.size() > 100) {
            return Answer.bad("BOT_COMMANDS_TOO_MUCH");
        }
        var list = new ArrayList<Map<String, Object>>();
        for (var one : given) {
            var name = Call.string(Call.object(one).get("command")).replaceFirst("^/", "");
            var description = Call.string(Call.object(one).get("description"));
            if (!name.matches("[a-z0-9_]{1,32}")) {
                return Answer.bad("BOT_COMMAND_INVALID");
            }
            if (description.isBlank() || description.length() > 256) {
                return Answer.bad("BOT_COMMAND_DESCRIPTION_INVALID");
            }
            list.add(Fields.of("command", name, "description", description));
        }
        return scope(call)
                .then(scope -> language(call).map(language -> {
                    world.bot.setCommands(scope, language, list);
                    world.touchScene();
                    return true;
                }));
    }

    Answer<?> deleteCommands(Call call) {
        return scope(call)
                .then(scope -> language(call).map(language -> {
                    world.bot.deleteCommands(scope, language);
                    world.touchScene();
                    return true;
                }));
    }

    Answer<?> commands(Call call) {
        return scope(call).then(scope -> language(call).map(language -> world.bot.commands(scope, language)));
    }

    private Answer<String> scope(Call call) {
        var scope = Call.object(call.tree("scope"));
        var type = scope.isEmpty() ? "default" : Call.string(scope.get("type"));
        return switch (type) {
            case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" -> Answer.ok(type);
            case "chat", "chat_administrators", "chat_member" ->
                reach.chat(
                                new Call(call.method(), Map.of("chat_id", Call.string(scope.get("chat_id"))), Map.of()),
                                "chat_id")
                        .map(chat ->
                                type + ":" + chat.id + (type.endsWith("member") ? ":" + scope.get("user_id") : ""));
            default -> Answer.bad("can't parse BotCommandScope: unsupported type specified");
        };
    }

    private static Answer<String> language(Call call) {
        var language = call.text("language_code");
        return language.matches("([a-z]{2})?") ? Answer.ok(language) : Answer.bad("invalid language code specified");
    }

    Answer<?> setText(Call call) {
        var field = field(call);
        var text = call.text(field);
        if (text.codePointCount(0, text.length()) > LONGEST.getOrDefault(field, 0)) {
            return Answer.bad("bot %s is too long".formatted(field.replace('_', ' ')));
        }
        return language(call).map(language -> {
            world.bot.say(field, language, text);
            world.touchScene();
            return true;
        });
    }

    Answer<?> text(Call call) {
        var field = field(call);
        return language(call).map(language -> Map.of(field, world.bot.text(field, language)));
    }

    private static String field(Call call) {
        return call.method().endsWith("shortdescription")
                ? "short_description"
                : call.method().endsWith("description") ? "description" : "name";
    }

    Answer<?> setMenuButton(Call call) {
        var button = call.tree("menu_button");
        var type = button == null ? "default" : Call.string(Call.object(button).get("type"));
        if (!List.of("default", "commands", "web_app").contains(type)) {
            return Answer.bad("can't parse menu button: MenuButton has unsupported type");
        }
        if (!call.has("chat_id")) {
            return menuButton(0, button);
        }
        return reach.chat(call, "chat_id").then(chat -> menuButton(chat.id, button));
    }

    private Answer<Object> menuButton(long chat, @Nullable Object button) {
        world.bot.setMenuButton(chat, button);
        world.touchScene();
        return Answer.ok(true);
    }

    Answer<?> getMenuButton(Call call) {
        return Answer.ok(world.bot.menuButton(call.number("chat_id", 0)));
    }
}
