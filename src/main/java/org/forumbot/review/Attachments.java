package org.forumbot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.conversation.SentForms;
import org.forumbot.copies.Copies;
import org.forumbot.delivery.Enclosure;
import org.forumbot.dialog.Value;
import org.forumbot.practices.PracticeCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The files of a practice that its experts may have. Only inside units. */
@Component
class Attachments {
    private final ReadQuestions questions;
    private final ObjectProvider<SentForms> forms;
    private final Copies copies;

    /** @param forms come late, as they know of all sources and acts */
    Attachments(ReadQuestions questions, ObjectProvider<SentForms> forms, Copies copies) {
        this.questions = questions;
        this.forms = forms;
        this.copies = copies;
    }

    /** What came with an answer. @param question its name @param title what it asks for, in short */
    record Attached(String question, String title, List<Enclosure> files) {}

    /** By question, in the order of the form; questions without files are left out. */
    List<Attached> of(PracticeCard practice, String language) {
        var answers = forms.getObject().answers(practice.conversation());
        var asked = questions.of(practice, language).stream()
                .filter(question -> !files(answers, question.name()).isEmpty())
                .toList();
        var all = asked.stream()
                .flatMap(question -> files(answers, question.name()).stream())
                .toList();
        var enclosed = all.isEmpty() ? Map.<String, Enclosure>of() : byId(copies.enclosed(practice.id(), all));
        var attached = new ArrayList<Attached>();
        for (var question : asked) {
            var files = files(answers, question.name()).stream()
                    .filter(file -> enclosed.containsKey(file.id()))
                    .map(file -> enclosed.get(file.id()))
                    .toList();
            if (!files.isEmpty()) {
                attached.add(new Attached(question.name(), question.brief(), files));
            }
        }
        return attached;
    }

    private static List<Value.File> files(Map<String, Value> answers, String question) {
        var answer = answers.get(question);
        return answer == null ? List.of() : answer.allFiles();
    }

    private static Map<String, Enclosure> byId(List<Enclosure> enclosed) {
        return enclosed.stream().collect(Collectors.toMap(Attachments::id, file -> file, (first, _) -> first));
    }

    private static String id(Enclosure enclosure) {
        return switch (enclosure) {
            case Enclosure.Known(var kind, var id) -> id;
            case Enclosure.Copied(var kind, var id, var name, var copy) -> id;
            case Enclosure.Made made -> made.name();
        };
    }
}
