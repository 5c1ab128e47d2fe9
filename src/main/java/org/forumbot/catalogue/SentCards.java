package org.forumbot.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.forumbot.conversation.SentForms;
import org.forumbot.dialog.Value;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The forms of practices as they were sent: looked up when first asked for, as forms know of all sources and acts. */
@Component
class SentCards {
    private final Supplier<SentForms> forms;

    SentCards(ObjectProvider<SentForms> forms) {
        this.forms = SingletonSupplier.of(forms::getObject);
    }

    /** By question; none when the person has been forgotten. */
    Map<String, Value> answers(long conversation) {
        return forms.get().answers(conversation);
    }

    Set<String> levels(long conversation) {
        return forms.get().levels(conversation);
    }
}
