package org.forumbot.dialog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person's live run through a form. Nothing in it is a position: what comes next follows from the answers.
 *
 * @param editing the question that is being answered anew, null for none
 * @param after what to do when the form is sent (data of a button), null for nothing
 * @param hash of the form as last seen, and which question of it: what {@link Seen} writes
 */
public record Conversation(
        long id,
        long person,
        String forum,
        String form,
        Status status,
        Map<String, Answer> answers,
        @Nullable String editing,
        @Nullable String after,
        String hash) {

    /** Open, sent, or dropped by the person. */
    public enum Status {
        OPEN,
        SENT,
        DROPPED
    }

    public Conversation {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public static Conversation begun(long id, long person, String forum, Form form, @Nullable String after) {
        return new Conversation(id, person, forum, form.name(), Status.OPEN, Map.of(), null, after, form.hash());
    }

    public Conversation with(String question, Answer answer) {
        var all = new LinkedHashMap<>(answers);
        all.put(question, answer);
        return new Conversation(id, person, forum, form, status, all, editing, after, hash);
    }

    public Conversation without(String question) {
        var all = new LinkedHashMap<>(answers);
        all.remove(question);
        return new Conversation(id, person, forum, form, status, all, editing, after, hash);
    }

    /** With these answers in place of all others. */
    public Conversation answering(Map<String, Answer> other) {
        return new Conversation(id, person, forum, form, status, other, editing, after, hash);
    }

    public Conversation editing(@Nullable String question) {
        return new Conversation(id, person, forum, form, status, answers, question, after, hash);
    }

    public Conversation as(Status now) {
        return new Conversation(id, person, forum, form, now, answers, null, after, hash);
    }

    public Conversation doing(@Nullable String next) {
        return new Conversation(id, person, forum, form, status, answers, editing, next, hash);
    }

    /** Without any answer, as if nothing had been shown: what is said or pressed next belongs to no question. */
    public Conversation afresh() {
        return new Conversation(id, person, forum, form, status, Map.of(), null, after, "");
    }

    Conversation seen(Seen last) {
        return new Conversation(id, person, forum, form, status, answers, editing, after, last.text());
    }
}
