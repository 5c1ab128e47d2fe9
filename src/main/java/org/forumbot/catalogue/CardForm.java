package org.forumbot.catalogue;

import java.util.List;
import java.util.Optional;
import org.forumbot.dialog.ChoiceType;
import org.forumbot.dialog.ChoicesType;
import org.forumbot.dialog.FileType;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.YesNoType;
import org.forumbot.files.DialogsInForce;
import org.springframework.stereotype.Component;

/** What the form of practices says about their answers, in each language: labels of codes, chapters, what is private. */
@Component
class CardForm {
    private static final String FORM = "practice";

    /** Questions about whom to call begin like this: see {@code ShownAnswers}. */
    private static final String CONTACT = "contact";

    private final DialogsInForce dialogs;

    CardForm(DialogsInForce dialogs) {
        this.dialogs = dialogs;
    }

    /** Of the forum, or of the main one when that is not on any more; empty when the files have no such form. */
    Optional<Form> of(String language, String forum) {
        var on = dialogs.forums().contains(forum) ? forum : dialogs.forums().getFirst();
        return dialogs.now().library(language, on).form(FORM);
    }

    List<String> languages() {
        return dialogs.languages();
    }

    List<List<String>> synonyms(String language) {
        return dialogs.guide(language).synonyms();
    }

    /** The options of a question in their order; none when it has none. */
    List<Option> options(String language, String forum, String question) {
        return of(language, forum)
                .flatMap(form -> form.question(question))
                .map(CardForm::options)
                .orElse(List.of());
    }

    private static List<Option> options(Question question) {
        return switch (question.type()) {
            case ChoiceType(var options) -> options;
            case ChoicesType choices -> choices.options();
            default -> List.of();
        };
    }

    /** The labels of these codes, in the order of the form; a code that it does not have any more is left out. */
    List<String> labels(String language, String forum, String question, List<String> codes) {
        return options(language, forum, question).stream()
                .filter(option -> codes.contains(option.code()))
                .map(Option::label)
                .toList();
    }

    /** @param otherwise when the list of regions does not have it */
    String region(String language, String forum, String key, String otherwise) {
        return of(language, forum)
                .flatMap(form -> form.question("org_region"))
                .map(question -> question.type().shown(new Value.Place(key, otherwise)))
                .filter(name -> !name.isBlank())
                .orElse(otherwise);
    }

    /** Whether everybody may read the answer: no contacts, no other personal data, no files, no confirmations. */
    static boolean isPublic(Question question) {
        return !question.pii()
                && !question.name().startsWith(CONTACT)
                && !(question.type() instanceof FileType)
                && !(question.type() instanceof YesNoType);
    }
}
