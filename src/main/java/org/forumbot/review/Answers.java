package org.forumbot.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.forumbot.dialog.Question;
import org.forumbot.files.DialogsInForce;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/**
 * What a practice tells, in pages that a message can hold. Personal data is left out: whom to call is none of an
 * expert's business.
 */
@Component
class Answers {
    private static final String FORM = "practice";
    private static final String CONTACT = "contact";

    /** What stands above and below has room too. */
    private static final int PAGE = 3500;

    private final Practices practices;
    private final DialogsInForce dialogs;

    Answers(Practices practices, DialogsInForce dialogs) {
        this.practices = practices;
        this.dialogs = dialogs;
    }

    /** All that is answered, by chapter, in the order of the form. */
    List<Page> pages(PracticeCard practice, String language) {
        var shown = practices.answers(practice.id());
        var chapters = new LinkedHashMap<String, List<String>>();
        for (var question : questions(practice, language)) {
            var answer = shown.getOrDefault(question.name(), "");
            if (!answer.isBlank()) {
                chapters.computeIfAbsent(question.group(), any -> new ArrayList<>())
                        .add(line(question, answer));
            }
        }
        var pages = new ArrayList<Page>();
        chapters.forEach((chapter, lines) -> pages.addAll(Page.all(chapter, lines)));
        return pages;
    }

    /** The answers to these questions, as far as there are any. */
    String about(PracticeCard practice, Collection<String> fields, String language) {
        var shown = practices.answers(practice.id());
        var lines = questions(practice, language).stream()
                .filter(question -> fields.contains(question.name()))
                .filter(question -> !shown.getOrDefault(question.name(), "").isBlank())
                .map(question -> line(question, shown.getOrDefault(question.name(), "")))
                .toList();
        return lines.isEmpty() ? "" : cut(String.join("\n\n", lines));
    }

    private List<Question> questions(PracticeCard practice, String language) {
        return dialogs.now()
                .library(language, practice.forum())
                .form(FORM)
                .map(form -> form.questions().stream()
                        .filter(question -> !question.pii()
                                && question.document() == null
                                && !question.name().startsWith(CONTACT))
                        .toList())
                .orElse(List.of());
    }

    private static String line(Question question, String answer) {
        return "▪ " + question.brief() + "\n" + answer;
    }

    private static String cut(String text) {
        return text.length() > PAGE ? text.substring(0, PAGE) + "…" : text;
    }
}
