package org.forumbot.playground;

import java.util.Locale;
import java.util.Set;

/** Privacy mode: of a group's talk a bot that is no administrator sees commands, replies to itself and service messages. */
final class Privacy {
    private static final Set<String> SERVICE =
            Set.of("new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id");

    private Privacy() {}

    static boolean letsThrough(Chat chat, Post post) {
        return switch (chat.bot) {
            case "kicked", "left" -> false;
            case "administrator" -> true;
            default -> chat.isPrivate() || service(post) || command(post) || answersBot(chat, post);
        };
    }

    private static boolean service(Post post) {
        return SERVICE.stream().anyMatch(post.content()::containsKey);
    }

    private static boolean command(Post post) {
        return Call.list(post.content().get("entities")).stream()
                .map(Call::object)
                .filter(entity -> "bot_command".equals(entity.get("type")))
                .map(entity -> post.text().substring(Entities.offset(entity), Entities.end(entity)))
                .anyMatch(Privacy::forUs);
    }

    private static boolean forUs(String command) {
        int at = command.indexOf('@');
        return at < 0 || command.substring(at + 1).toLowerCase(Locale.ROOT).equals(BotProfile.USERNAME);
    }

    private static boolean answersBot(Chat chat, Post post) {
        return post.replyTo() != 0
                && chat.post(post.replyTo()).filter(p -> p.author().bot()).isPresent();
    }
}
