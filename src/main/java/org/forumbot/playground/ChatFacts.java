package org.forumbot.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The methods that ask about chats and their members, and leaving a chat. */
final class ChatFacts {
    private static final List<String> RIGHTS = List.of(
            "can_manage_chat",
            "can_delete_messages",
            "can_manage_video_chats",
            "can_restrict_members",
            "can_promote_members",
            "can_change_info",
            "can_invite_users",
            "can_post_stories",
            "can_edit_stories",
            "can_delete_stories",
            "can_pin_messages");

    private final World world;
    private final Reach reach;

    ChatFacts(World world, Reach reach) {
        this.world = world;
        this.reach = reach;
    }

    Answer<?> chat(Call call) {
        return visible(call).map(chat -> {
            var full = Fields.open("accent_color_id", 0, "max_reaction_count", 11);
            full.putAll(chat.json());
            full.put(
                    "accepted_gift_types",
                    Map.of(
                            "unlimited_gifts",
                            false,
                            "limited_gifts",
                            false,
                            "unique_gifts",
                            false,
                            "premium_subscription",
                            false,
                            "gifts_from_channels",
                            false));
            return full;
        });
    }

    Answer<?> member(Call call) {
        return visible(call).then(chat -> {
            long user = call.number("user_id", 0);
            if (user == world.bot.id()) {
                return Answer.ok(member(world.bot.user(), chat.bot));
            }
            if (chat.isPrivate()) {
                return chat.person != null && user == chat.id
                        ? Answer.ok(member(chat.person.user(), "member"))
                        : Answer.bad("user not found");
            }
            return world.person(user)
                    .<Answer<Object>>map(p -> Answer.ok(member(p.user(), chat.members.getOrDefault(user, "left"))))
                    .orElseGet(() -> Answer.bad("user not found"));
        });
    }

    Answer<?> administrators(Call call) {
        return visible(call).then(chat -> {
            if (chat.isPrivate()) {
                return Answer.bad("there are no administrators in the private chat");
            }
            var all = new ArrayList<Map<String, Object>>();
            chat.members.forEach((id, status) -> world.person(id)
                    .filter(p -> "administrator".equals(status) || "creator".equals(status))
                    .ifPresent(p -> all.add(member(p.user(), status))));
            return Answer.ok(all);
        });
    }

    Answer<?> memberCount(Call call) {
        return visible(call).map(chat -> chat.isPrivate() ? 2 : chat.members.size() + 1);
    }

    Answer<?> leave(Call call) {
        return visible(call).then(chat -> {
            if (chat.isPrivate()) {
                return Answer.bad("chat can't be left");
            }
            chat.bot = "left";
            world.touch(chat);
            return Answer.ok(true);
        });
    }

    private Answer<Chat> visible(Call call) {
        return reach.chat(call, "chat_id").then(chat -> chat.isPrivate() ? Answer.ok(chat) : reach.open(call));
    }

    /** As the Bot API's ChatMember. */
    static Map<String, Object> member(Map<String, Object> user, String status) {
        var member = Fields.open("user", user, "status", status);
        if (status.equals("administrator")) {
            member.put("can_be_edited", false);
            member.put("is_anonymous", false);
            RIGHTS.forEach(right -> member.put(right, true));
        }
        if (status.equals("kicked")) {
            member.put("until_date", 0);
        }
        return member;
    }
}
