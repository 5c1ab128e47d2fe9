package org.forumbot.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.forumbot.conversation.SentForms;
import org.forumbot.dialog.Question;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a practice tells its experts, in pages that a message can hold. */
@Component
class Answers {
    private final Practices practices;
    private final ReadQuestions questions;
    private final ObjectProvider<SentForms> forms;

    /** @param forms come late, as they know of all sources and acts */
    Answers(Practices practices, ReadQuestions questions, ObjectProvider<SentForms> forms) {
        this.practices = practices;
        this.questions = questions;
        this.forms = forms;
    }

    /** All that is answered, by chapter, in the order of the form. */
    List<Page> pages(PracticeCard practice, String language) {
        var shown = practices.answers(practice.id());
        var chapters = new LinkedHashMap<String, List<String>>();
        for (var question : questions.of(practice, language)) {
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

    /** The answers to some questions, and what was asked there in vain. @param missing in short */
    record About(String answers, List<String> missing) {}

    /** A question that is not asked of such a practice is not missing. */
    About about(PracticeCard practice, Collection<String> fields, String language) {
        var shown = practices.answers(practice.id());
        var unanswered = forms.getObject().missing(practice.conversation());
        var lines = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (var question : questions.of(practice, language)) {
            var answer = shown.getOrDefault(question.name(), "");
            if (!fields.contains(question.name())) {
                continue;
            }
            if (!answer.isBlank()) {
                lines.add(line(question, answer));
            } else if (unanswered.contains(question.name())) {
                missing.add(question.brief());
            }
        }
        return new About(cut(String.join("\n\n", lines)), missing);
    }

    private static String line(Question question, String answer) {
        return "▪ " + question.brief() + "\n" + answer;
    }

    private static String cut(String text) {
        return text.length() > Page.MOST ? text.substring(0, Page.MOST) + "…" : text;
    }
}
