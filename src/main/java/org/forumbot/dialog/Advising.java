package org.forumbot.dialog;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.dialog.Answer.Unfinished;
import org.forumbot.dialog.Question.Advice;

/**
 * What a careful reader would say to the answers. What the person has left as it is is said again when that answer has
 * changed.
 */
record Advising(Form form, Conversation conversation, Standing standing) {
    /** Stands among the answers under this name, which no question can have. */
    static final String NAME = "~";

    /** Questions of whose answers something is to be said, with what, in the order of the form. */
    Map<Question, Words> open() {
        var open = new LinkedHashMap<Question, Words>();
        var left = left();
        for (var question : form.questions()) {
            if (!question.advice().isEmpty()
                    && standing.answeredAlready(question)
                    && standing.given(question) != null
                    && !mark(question).equals(left.get(question.name()))) {
                var said = said(question);
                if (!said.isEmpty()) {
                    open.put(question, said);
                }
            }
        }
        return open;
    }

    private Words said(Question question) {
        var known = standing.context(question).known();
        return Words.joined(
                "\n",
                question.advice().stream()
                        .filter(advice -> advice.when().test(known) == Truth.TRUE)
                        .map(Advice::say)
                        .map(Template::words)
                        .toList());
    }

    /** The answer to this question stays as it is. */
    Conversation leaving(Question question) {
        var left = left();
        left.put(question.name(), mark(question));
        var kept = left.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
        return conversation.with(NAME, new Unfinished(kept, 0, Instant.EPOCH));
    }

    /** What tells one answer from another. */
    private String mark(Question question) {
        var value = standing.given(question);
        return value == null
                ? ""
                : Integer.toHexString(question.type().shown(value).hashCode());
    }

    private Map<String, String> left() {
        var left = new LinkedHashMap<String, String>();
        if (conversation.answers().get(NAME) instanceof Unfinished(var pending, var sofar, var message, var at)) {
            for (var line : List.of(pending.split("\n"))) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    left.put(line.substring(0, space), line.substring(space + 1));
                }
            }
        }
        return left;
    }
}
