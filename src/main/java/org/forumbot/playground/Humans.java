package org.forumbot.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people do in their chats, and what of it the bot is told. To be called under the world's lock. */
final class Humans {
    /** The most messages in one (Bot API: sendMediaGroup). */
    private static final int ALBUM = 10;

    private final World world;
    private final Attachments attachments;
    private final Memberships memberships;
    private long albums = 13_000_000;

    Humans(World world, Memberships memberships) {
        this.world = world;
        this.attachments = new Attachments(world.files);
        this.memberships = memberships;
    }

    /** Who writes where. */
    private record Place(Person person, Chat chat, Post.Author author) {}

    /** Long text is cut as Telegram's own programs cut it; the answer tells of the last piece. */
    Answer<Map<String, Object>> send(Call act) {
        var text = act.text("text").strip();
        if (text.isEmpty()) {
            return Answer.bad("text is empty");
        }
        return place(act).map(place -> {
            var told = Map.<String, Object>of();
            for (var piece : pieces(text)) {
                told = put(place, Sending.text(FormattedText.typed(piece)), (int) act.number("replyTo", 0));
            }
            return told;
        });
    }

    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (text.length() - from > FormattedText.MESSAGE) {
            int limit = from + FormattedText.MESSAGE;
            int blank = Math.max(text.lastIndexOf('\n', limit), text.lastIndexOf(' ', limit));
            boolean splits = Character.isHighSurrogate(text.charAt(limit - 1));
            int to = blank > limit - 512 ? blank : splits ? limit - 1 : limit;
            pieces.add(text.substring(from, to).strip());
            from = to;
        }
        pieces.add(text.substring(from).strip());
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    Answer<Map<String, Object>> contact(Call act) {
        return place(act).then(place -> {
            var own = act.flag("own");
            var user = own ? place.person().id : act.number("userId", 0);
            var known = world.person(user);
            var phone = act.has("phone")
                    ? act.text("phone")
                    : known.map(Person::phone).orElse("");
            var name = act.has("firstName")
                    ? act.text("firstName")
                    : known.map(p -> p.firstName).orElse("");
            if (phone.isEmpty() || name.isEmpty()) {
                return Answer.bad("a contact needs a phone and a firstName, or own: true");
            }
            return Answer.ok(put(place, Map.of("contact", contact(phone, name, user)), 0));
        });
    }

    private static Map<String, Object> contact(String phone, String name, long user) {
        return Fields.of("phone_number", phone, "first_name", name, "user_id", user == 0 ? null : user);
    }

    /** Presses a key of the reply keyboard that lies open in the person's chat with the bot. */
    Answer<Map<String, Object>> tap(Call act) {
        return place(act).then(place -> {
            var keyboard = place.chat().keyboard;
            var key = keyboard == null ? Optional.<Map<?, ?>>empty() : key(keyboard, act.text("text"));
            if (keyboard == null || key.isEmpty()) {
                return Answer.bad("no such key: " + act.text("text"));
            }
            if (Call.yes(keyboard.markup().get("one_time_keyboard"))) {
                place.chat().keyboard = new Chat.Keyboard(keyboard.message(), keyboard.markup(), true);
            }
            var person = place.person();
            return Answer.ok(
                    Call.yes(key.get().get("request_contact"))
                            ? put(
                                    place,
                                    Map.of("contact", contact(person.phone(), person.firstName, person.id)),
                                    keyboard.message())
                            : put(place, Sending.text(FormattedText.typed(act.text("text"))), 0));
        });
    }

    private static Optional<Map<?, ?>> key(Chat.Keyboard keyboard, String label) {
        return Call.list(keyboard.markup().get("keyboard")).stream()
                .flatMap(row -> Call.list(row).stream())
                .<Map<?, ?>>map(Call::object)
                .filter(key -> label.equals(key.get("text")))
                .findFirst();
    }

    /** Several are sent as albums of at most ten, each message an update of its own; the answer tells of the last. */
    Answer<Map<String, Object>> files(Call act, List<Upload> uploads, FileShelf.Kind kind) {
        return place(act).then(place -> {
            var media = new ArrayList<Map<String, Object>>();
            for (var upload : uploads) {
                switch (attachments.uploaded(upload, kind)) {
                    case Answer.Ok<Map<String, Object>> stored -> media.add(stored.result());
                    case Answer.Refused<Map<String, Object>> no -> {
                        return no;
                    }
                }
            }
            return Answer.ok(album(act, place, media));
        });
    }

    private Map<String, Object> album(Call act, Place place, List<Map<String, Object>> media) {
        var caption = FormattedText.typed(act.text("caption").strip());
        var told = Map.<String, Object>of();
        for (int at = 0; at < media.size(); at++) {
            var content = at == 0 ? Sending.captioned(media.get(at), caption) : new LinkedHashMap<>(media.get(at));
            int first = at / ALBUM * ALBUM;
            if (Math.min(ALBUM, media.size() - first) > 1) {
                content.put("media_group_id", albums + "0" + first / ALBUM);
            }
            told = put(place, content, (int) act.number("replyTo", 0));
        }
        albums++;
        return told;
    }

    /** A person changes their own message; an edit that changes nothing tells the bot nothing. */
    Answer<Map<String, Object>> edit(Call act) {
        return place(act)
                .then(place -> place.chat()
                        .post(act.number("messageId", 0))
                        .filter(post -> post.author().person() == place.person().id
                                && post.content().containsKey("text"))
                        .<Answer<Map<String, Object>>>map(post ->
                                Answer.ok(edited(place, post, act.text("text").strip())))
                        .orElseGet(
                                () -> Answer.bad("no text message of that person with id " + act.text("messageId"))));
    }

    private Map<String, Object> edited(Place place, Post post, String text) {
        if (text.isEmpty() || post.text().equals(text)) {
            return Fields.of("messageId", post.id());
        }
        var changed = post.changed(Sending.text(FormattedText.typed(text)), post.inline(), world.now());
        place.chat().put(changed);
        world.touch(place.chat());
        return Fields.of("messageId", post.id(), "updateId", tell("edited_message", place, changed));
    }

    /** Presses a button under a message; with force any data and any message id pass. */
    Answer<Map<String, Object>> press(Call act) {
        return place(act).then(place -> {
            int id = (int) act.number("messageId", 0);
            var asked = act.has("data") ? act.text("data") : act.text("button");
            var post = place.chat().post(id);
            var button = post.flatMap(p -> p.button(asked));
            var data = button.map(b -> Call.string(b.get("callback_data"))).orElse(act.flag("force") ? asked : "");
            return data.isEmpty()
                    ? Answer.bad("message %d has no button '%s' that calls the bot".formatted(id, asked))
                    : Answer.ok(pressed(place, id, data));
        });
    }

    private Map<String, Object> pressed(Place place, int message, String data) {
        var chat = place.chat();
        var press = world.callbacks.press(place.person().id, chat.id, message, data, world.now());
        var shown = chat.post(message)
                .map(chat::json)
                .orElseGet(() -> Fields.of("chat", chat.json(), "message_id", message, "date", 0));
        var query = Fields.of(
                "id", press.id(),
                "from", place.person().user(),
                "message", shown,
                "chat_instance", String.valueOf(chat.id * 31),
                "data", data);
        var update = world.tell(place.person().id, "callback_query", query, UpdateQueue.CALLBACK_SECONDS);
        return Fields.of("callbackId", press.id(), "updateId", update);
    }

    private Answer<Place> place(Call act) {
        var person = world.person(act.number("person", 0));
        if (person.isEmpty()) {
            return Answer.bad("no such person: " + act.text("person"));
        }
        var chat = world.chat(act.number("chat", person.get().id));
        if (chat.isEmpty() || (chat.get().isPrivate() && chat.get().person != person.get())) {
            return Answer.bad("no such chat for that person: " + act.text("chat"));
        }
        if (!chat.get().isPrivate() && !chat.get().members.containsKey(person.get().id)) {
            return Answer.bad("that person is not in the group " + act.text("chat"));
        }
        return Answer.ok(new Place(person.get(), chat.get(), author(person.get(), chat.get(), act.flag("anonymous"))));
    }

    private static Post.Author author(Person person, Chat chat, boolean anonymous) {
        boolean hidden = anonymous && "administrator".equals(chat.members.get(person.id));
        return hidden
                ? new Post.Author(person.id, World.ANONYMOUS, chat.json())
                : new Post.Author(person.id, person.user(), null);
    }

    private Map<String, Object> put(Place place, Map<String, Object> content, int replyTo) {
        if (place.chat().isPrivate()) {
            memberships.unblock(place.person());
            place.person().started = true;
        }
        var post = world.post(place.chat(), place.author(), new Post.Draft(content, new Markup.None(), replyTo));
        return Fields.of("messageId", post.id(), "updateId", tell("message", place, post));
    }

    private @Nullable Integer tell(String kind, Place place, Post post) {
        if (!Privacy.letsThrough(place.chat(), post)) {
            return null;
        }
        var json = new LinkedHashMap<>(place.chat().json(post));
        return world.tell(place.person().id, kind, json, UpdateQueue.MESSAGE_SECONDS);
    }
}
