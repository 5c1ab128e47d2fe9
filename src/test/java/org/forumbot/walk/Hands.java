package org.forumbot.walk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Incoming.Attachment;
import org.forumbot.conversation.Incoming.Place;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.walk.Doing.Answer;
import org.jspecify.annotations.Nullable;

/** What one person can do at the messenger, as the bot is told of it. */
final class Hands {
    private final Actor me;
    private final Phone phone;
    private final Clock clock;
    private int acts;
    private String album = "";

    Hands(Actor me, Phone phone, Clock clock) {
        this.me = me;
        this.phone = phone;
        this.clock = clock;
    }

    Doing writes(String text) {
        return message("writes «" + brief(text) + "»", written(text, Attachment.NONE, null, false));
    }

    /** Files are answered a little later, as more of them may come. */
    Doing sends(Attachment kind, String caption) {
        boolean file = kind == Attachment.PHOTO || kind == Attachment.DOCUMENT;
        var sent = written(caption, kind, null, false);
        return new Doing("sends " + kind, List.of(sent), List.of(), file ? Answer.NONE : Answer.MESSAGE);
    }

    /** Several of a kind at once. They are answered together, a little later. */
    Doing sendsMany(Attachment kind, int count) {
        var all = new ArrayList<Incoming>();
        album = "album-" + ++acts;
        for (int at = 0; at < count; at++) {
            all.add(written(at == 0 ? "Альбом" : "", kind, null, false));
        }
        album = "";
        return new Doing("sends %d × %s".formatted(count, kind), all, List.of(), Answer.NONE);
    }

    Doing shares(String phoneNumber, boolean own) {
        var what = "shares %s contact %s".formatted(own ? "the own" : "a", phoneNumber);
        return message(what, written("", Attachment.CONTACT, phoneNumber, own));
    }

    Doing corrects(int message, String text) {
        var key = "m:%d:%d:e%d".formatted(me.id(), message, ++acts);
        var edited = said(key, message, text, Attachment.NONE, null, false, true);
        return new Doing(
                "corrects message %d to «%s»".formatted(message, brief(text)), List.of(edited), List.of(), Answer.NONE);
    }

    /** @param times one press right after the other */
    Doing presses(int message, String data, int times, Answer answer) {
        var all = new ArrayList<Incoming>();
        for (int time = 0; time < times; time++) {
            var id = "%d-%d".formatted(me.id(), ++acts);
            all.add(new Incoming.Press("c:" + id, id, me, place(), message, data));
        }
        var ids = all.stream().map(press -> ((Incoming.Press) press).press()).toList();
        return new Doing("presses %s at message %d × %d".formatted(data, message, times), all, ids, answer);
    }

    /** The messenger tells the same once more. */
    static Doing toldTwice(Doing doing) {
        var twice = new ArrayList<>(doing.incoming());
        twice.addAll(doing.incoming());
        return new Doing(doing.what() + ", told twice", twice, doing.presses(), doing.answer());
    }

    Doing stopsTheBot() {
        phone.blocks(true);
        return membership(false);
    }

    Doing letsTheBotWrite() {
        phone.blocks(false);
        return membership(true);
    }

    private Doing membership(boolean member) {
        var change = new Incoming.Membership("b:%d:%d".formatted(me.id(), ++acts), me, place(), member);
        return new Doing(member ? "unblocks" : "blocks", List.of(change), List.of(), Answer.NONE);
    }

    private static Doing message(String what, Incoming message) {
        return new Doing(what, List.of(message), List.of(), Answer.MESSAGE);
    }

    private Incoming.Message written(String text, Attachment kind, @Nullable String contact, boolean own) {
        int id = phone.writes();
        return said("m:%d:%d".formatted(me.id(), id), id, text, kind, contact, own, false);
    }

    /** The only place that knows what all belongs to a message. */
    private Incoming.Message said(
            String key, int id, String text, Attachment kind, @Nullable String contact, boolean own, boolean edited) {
        return new Incoming.Message(
                key, me, place(), id, clock.instant(), text, kind, contact, own, 0, edited, file(kind, id), album);
    }

    private static Value.@Nullable File file(Attachment kind, int message) {
        return switch (kind) {
            case PHOTO -> new Value.File(FileKind.PHOTO, "photo-" + message, "p" + message, "", "", 90_000, message);
            case DOCUMENT ->
                new Value.File(
                        FileKind.DOCUMENT,
                        "document-" + message,
                        "d" + message,
                        "отчёт.pdf",
                        "application/pdf",
                        message % 3 == 0 ? 60_000_000 : 90_000,
                        message);
            default -> null;
        };
    }

    private Place place() {
        return new Place(me.id(), true);
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "… (" + text.length() + ")" : text;
    }
}
