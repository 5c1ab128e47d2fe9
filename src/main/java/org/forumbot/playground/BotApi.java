package org.forumbot.playground;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods of the Bot API by name, with what stands before each: counting, pace, the list of refused calls. */
final class BotApi {
    /** One method; only the long poll waits. */
    private interface Method {
        Answer<?> answer(Call call) throws InterruptedException;
    }

    private final World world;
    private final Ledger ledger;
    private final Limits limits;
    private final Map<String, Method> methods = new HashMap<>();
    private final Set<String> paced = new HashSet<>();
    /** Names as Telegram writes them, by their lower-cased form. */
    private final Map<String, String> spelled = new HashMap<>(KnownMethods.spelled());

    BotApi(World world, Ledger ledger, Limits limits) {
        this.world = world;
        this.ledger = ledger;
        this.limits = limits;
        var reach = new Reach(world);
        sending(new Sending(world, reach, new Attachments(world.files)));
        editing(new Editing(world, reach));
        chats(new ChatFacts(world, reach));
        profile(new Profiling(world, reach));
        polling(new Polling(world));
        on("answerCallbackQuery", new Answering(world)::callback);
        on("getFile", this::file);
    }

    private void sending(Sending sending) {
        paced("sendMessage", sending::message);
        paced("sendDocument", sending::document);
        paced("sendPhoto", sending::photo);
        paced("sendLocation", sending::location);
        paced("sendVenue", sending::venue);
        paced("sendMediaGroup", sending::mediaGroup);
        paced("copyMessage", sending::copy);
        paced("forwardMessage", sending::forward);
        on("sendChatAction", sending::action);
    }

    private void editing(Editing editing) {
        paced("editMessageText", editing::text);
        paced("editMessageCaption", editing::caption);
        paced("editMessageReplyMarkup", editing::markup);
        on("deleteMessage", editing::delete);
        on("deleteMessages", editing::deleteSeveral);
    }

    private void chats(ChatFacts facts) {
        on("getChat", facts::chat);
        on("getChatMember", facts::member);
        on("getChatAdministrators", facts::administrators);
        on("getChatMemberCount", facts::memberCount);
        on("leaveChat", facts::leave);
    }

    private void profile(Profiling profile) {
        on("getMe", profile::me);
        on("setMyCommands", profile::setCommands);
        on("getMyCommands", profile::commands);
        on("deleteMyCommands", profile::deleteCommands);
        for (var field : new String[] {"Name", "Description", "ShortDescription"}) {
            on("setMy" + field, profile::setText);
            on("getMy" + field, profile::text);
        }
        on("setChatMenuButton", profile::setMenuButton);
        on("getChatMenuButton", profile::getMenuButton);
    }

    private void polling(Polling polling) {
        on("getUpdates", polling::updates);
        on("setWebhook", polling::setWebhook);
        on("deleteWebhook", polling::deleteWebhook);
        on("getWebhookInfo", polling::webhookInfo);
    }

    private void on(String name, Method method) {
        methods.put(name.toLowerCase(Locale.ROOT), method);
        spelled.put(name.toLowerCase(Locale.ROOT), name);
    }

    private void paced(String name, Method method) {
        on(name, method);
        paced.add(name.toLowerCase(Locale.ROOT));
    }

    /** Answers under the world's lock; getUpdates gives it away while it waits. */
    Answer<?> answer(Call call) throws InterruptedException {
        world.enter();
        try {
            var name = spelled.getOrDefault(call.method(), call.method());
            ledger.count(name);
            var answer = tooFast(call).<Answer<?>>map(Answer::tooMany).orElse(null);
            if (answer == null) {
                answer = dispatch(call);
            }
            if (answer instanceof Answer.Refused<?> refused) {
                ledger.refuse(world.clock.instant(), name, call, refused);
                world.touch();
            }
            return answer;
        } finally {
            world.leave();
        }
    }

    private Answer<?> dispatch(Call call) throws InterruptedException {
        var method = methods.get(call.method());
        if (method != null) {
            return method.answer(call);
        }
        return spelled.containsKey(call.method())
                ? Answer.bad("method %s is not available in the playground".formatted(spelled.get(call.method())))
                : Answer.refused(404, "Not Found: method not found");
    }

    private Optional<Integer> tooFast(Call call) {
        if (!limits.on() || !paced.contains(call.method())) {
            return Optional.empty();
        }
        return world.chat(call.number("chat_id", 0)).map(limits::secondsToWait).filter(seconds -> seconds > 0);
    }

    private Answer<?> file(Call call) {
        return world.files
                .find(call.text("file_id"))
                .<Answer<Object>>map(file -> {
                    if (file.upload().bytes().length > FileShelf.BOT_MAY_FETCH) {
                        return Answer.bad("file is too big");
                    }
                    var json = file.json();
                    json.put("file_path", file.path());
                    return Answer.ok(json);
                })
                .orElseGet(() -> Answer.bad("wrong file_id or the file is temporarily unavailable"));
    }
}
