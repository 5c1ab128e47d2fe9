package org.forumbot.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Value;
import org.forumbot.people.Consents;
import org.springframework.stereotype.Component;

/** Keeps the proof of each consent: document, version, and the hash of the exact text that was shown. */
@Component
class ConsentLog {
    private final Consents consents;

    ConsentLog(Consents consents) {
        this.consents = consents;
    }

    void note(Moment moment, Form form, Conversation before, Conversation after) {
        for (var question : form.questions()) {
            var document = question.document();
            if (document != null && given(question.name(), after) && !given(question, before)) {
                consents.given(
                        moment.person().id(),
                        document.name(),
                        document.version(),
                        sha256(document.text()),
                        moment.person().language(),
                        moment.pressed());
            }
        }
    }

    private static boolean given(Question question, Conversation conversation) {
        return given(question.name(), conversation)
                || question.was().stream().anyMatch(old -> given(old, conversation));
    }

    private static boolean given(String question, Conversation conversation) {
        return conversation.answers().get(question) instanceof Answer.Given(Value.Flag(var yes), var message) && yes;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
