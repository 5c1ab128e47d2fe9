package org.forumbot.guide;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** Questions of a person go without a trace. */
@Component
class ForgetQuestions implements Forgetting {
    private final StoredQuestions questions;

    ForgetQuestions(StoredQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String forget(long person) {
        var own = questions.findByPerson(person);
        own.forEach(questions::delete);
        return own.isEmpty() ? "" : "guide.forgotten";
    }
}
