package org.forumbot.review;

import java.util.List;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.RepeatType;
import org.forumbot.files.DialogsInForce;
import org.forumbot.practices.PracticeCard;
import org.springframework.stereotype.Component;

/**
 * Which questions of the form experts may read the answers to, files among them. Personal data is left out: whom to call
 * is none of an expert's business.
 */
@Component
class ReadQuestions {
    private static final String FORM = "practice";
    private static final String CONTACT = "contact";

    private final DialogsInForce dialogs;

    ReadQuestions(DialogsInForce dialogs) {
        this.dialogs = dialogs;
    }

    /** In the order of the form. */
    List<Question> of(PracticeCard practice, String language) {
        return dialogs.now()
                .library(language, practice.forum())
                .form(FORM)
                .map(form -> form.questions().stream()
                        .filter(ReadQuestions::mayBeRead)
                        .toList())
                .orElse(List.of());
    }

    /** A group is left out as a whole when a part of it is personal. */
    private static boolean mayBeRead(Question question) {
        return !question.pii()
                && question.document() == null
                && !question.name().startsWith(CONTACT)
                && !(question.type() instanceof RepeatType group
                        && group.parts().stream().anyMatch(Question::pii));
    }
}
