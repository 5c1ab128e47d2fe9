package org.forumbot.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.forumbot.tools.Chat.Said;

/** Does what a step says, in one chat as it looked before. @param chat id of the chat, that of the person in private */
record Hands(Playground playground, long person, long chat, Chat before) {
    /** Bot API, deep linking. */
    private static final Pattern LINK = Pattern.compile("[?]start=([A-Za-z0-9_-]{1,64})");

    private static final Set<String> FILES = Set.of("photo", "document");

    /**
     * What was done.
     *
     * @param message id of what was written, 0 when nothing was
     * @param presses ids, to be asked what came up over the button
     */
    record Done(int message, List<String> presses) {
        static final Done NOTHING = new Done(0, List.of());
    }

    Done perform(Act act) {
        return switch (act) {
            case Act.Looks() -> Done.NOTHING;
            case Act.Writes(var text) -> done("send", Map.of("text", text));
            case Act.Presses press -> press(press);
            case Act.Forges(var data) -> new Done(0, List.of(pressed(newest(), Map.of("data", data, "force", true))));
            case Act.Follows(var of, var which) -> done("send", Map.of("text", "/start " + payload(of, which)));
            case Act.Shares(var phone, var of) -> done("contact", contact(phone, of));
            case Act.Sends(var kind)
            when FILES.contains(kind) ->
                new Done(playground.file(person, chat, kind).path("messageId").asInt(0), List.of());
            case Act.Sends(var kind) -> done(kind, Map.of());
            case Act.Attaches(var names, var photos, var bytes) ->
                done(
                        "file",
                        names.isEmpty()
                                ? Map.of("kind", "photo", "count", photos)
                                : Map.of("kind", "document", "name", names, "size", bytes));
            case Act.Edits(var old, var text) -> done("edit", Map.of("messageId", own(old).id(), "text", text));
            case Act.Replies(var to, var text) -> done("send", Map.of("text", text, "replyTo", with(to).id()));
            case Act.Repeats(var how) -> {
                playground.act("repeat", person, Map.of("how", how));
                yield Done.NOTHING;
            }
            case Act.Changes(var how) -> {
                playground.act(how, person, Map.of());
                yield Done.NOTHING;
            }
            case Act.WaitsUntil(var time) -> {
                playground.act("clock", Map.of("now", time.toString()));
                yield Done.NOTHING;
            }
            case Act.Waits(var time) -> {
                playground.act("clock", Map.of("advance", time.toString()));
                yield Done.NOTHING;
            }
        };
    }

    /** Of the link: Telegram sends it as a command. */
    private String payload(String of, int which) {
        var atDesk = playground.chat(Playground.DESK, Playground.ORGANIZER).with(new Wanted(of));
        var links = atDesk.stream()
                .flatMap(message -> LINK.matcher(message.text()).results())
                .map(link -> link.group(1))
                .toList();
        if (links.size() < which) {
            throw new AssertionError("The desk should have a message «" + of + "» with so many links: " + which);
        }
        return links.get(which - 1);
    }

    private Done done(String what, Map<String, ?> with) {
        var all = new HashMap<String, Object>(with);
        all.put("chat", chat);
        return new Done(playground.act(what, person, all).path("messageId").asInt(0), List.of());
    }

    private static Map<String, Object> contact(String phone, String of) {
        if (phone.equals("own")) {
            return Map.of("own", true);
        }
        return of.isEmpty()
                ? Map.of("own", true, "phone", phone)
                : Map.of("userId", 1001, "phone", phone, "firstName", of);
    }

    private Done press(Act.Presses press) {
        var label = new Wanted(press.label());
        var message = press.of().isEmpty() ? newestWith(label) : with(press.of());
        if (press.of().isEmpty() && message.buttons().isEmpty()) {
            return done("tap", Map.of("text", key(label)));
        }
        var button = message.button(label)
                .orElseThrow(() -> new AssertionError(
                        "There should be one button %s, there are %s.".formatted(label, message.labels())));
        var presses = new ArrayList<String>();
        for (int time = 0; time < press.times(); time++) {
            presses.add(pressed(message, Map.of("data", button.data(), "force", true)));
        }
        return new Done(0, presses);
    }

    private String pressed(Said message, Map<String, Object> how) {
        var all = new HashMap<>(how);
        all.put("chat", chat);
        all.put("messageId", message.id());
        return playground.act("press", person, all).path("callbackId").asString("");
    }

    private String key(Wanted label) {
        return before.keys().stream()
                .filter(label::isIn)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There should be a button or a key %s, there are the keys %s."
                        .formatted(label, before.keys())));
    }

    /** In a group the newest message with that button, in private the newest of all. */
    private Said newestWith(Wanted label) {
        return chat == person
                ? newest()
                : before.said().reversed().stream()
                        .filter(message -> message.button(label).isPresent())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No message has a button " + label + "."));
    }

    private Said newest() {
        return before.newest().orElseThrow(() -> new AssertionError("The bot has not said anything yet."));
    }

    private Said with(String words) {
        return before.with(new Wanted(words))
                .orElseThrow(() -> new AssertionError("The bot has not said «" + words + "»."));
    }

    private Said own(String words) {
        return before.said().reversed().stream()
                .filter(message -> !message.bot() && new Wanted(words).isIn(message.text()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("This person has not written «" + words + "»."));
    }
}
