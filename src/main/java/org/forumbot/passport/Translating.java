package org.forumbot.passport;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Reading;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Value;
import org.forumbot.files.DialogsInForce;
import org.springframework.stereotype.Component;

/**
 * Says the answers that were chosen from lists in another language than the one in which they were given. What people
 * wrote themselves stays as they wrote it.
 */
@Component
class Translating {
    private static final String FORM = "practice";

    private final DialogsInForce dialogs;

    Translating(DialogsInForce dialogs) {
        this.dialogs = dialogs;
    }

    /** @param shown answers as they were shown, in whatever language the bot speaks */
    Map<String, String> into(String language, String forum, Map<String, String> shown) {
        var said = new HashMap<>(shown);
        form(language, forum)
                .ifPresent(form -> form.questions().stream()
                        .filter(question ->
                                !shown.getOrDefault(question.name(), "").isEmpty())
                        .forEach(question ->
                                said.computeIfPresent(question.name(), (name, text) -> said(question, forum, text))));
        return said;
    }

    private Optional<Form> form(String language, String forum) {
        return dialogs.now().library(language, forum).form(FORM);
    }

    private String said(Question question, String forum, String text) {
        return switch (read(question, text)) {
            case Value.Place place -> place.shown();
            case Value.Codes codes -> question.type().shown(codes);
            default ->
                dialogs.languages().stream()
                        .flatMap(other -> form(other, forum).flatMap(form -> form.question(question.name())).stream())
                        .map(other -> read(other, text))
                        .filter(Value.Codes.class::isInstance)
                        .map(codes -> question.type().shown(codes))
                        .findFirst()
                        .orElse(text);
        };
    }

    /** What it says in the language of this question; nothing chosen when it says nothing there. */
    private static Value read(Question question, String text) {
        return question.type().typed(Type.Context.EMPTY, text) instanceof Reading.Ok(var value)
                ? value
                : new Value.Text(text);
    }
}
