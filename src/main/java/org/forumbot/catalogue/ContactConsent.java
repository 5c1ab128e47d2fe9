package org.forumbot.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Phrases;
import org.forumbot.dialog.Words;
import org.forumbot.people.Consents;
import org.springframework.stereotype.Component;

/** That everybody may see whom to write to: another consent than the one to the work on the data (152-ФЗ, 10.1). */
@Component
class ContactConsent {
    static final String DOCUMENT = "catalogue-contact";

    private static final String PHRASE = "catalogue.consent";
    private static final String VERSION = "1";

    private final Phrases phrases;
    private final Consents consents;
    private final Clock clock;

    ContactConsent(Phrases phrases, Consents consents, Clock clock) {
        this.phrases = phrases;
        this.consents = consents;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Outcome question(String contact) {
        return new Outcome.Sure(PHRASE, Map.of("contact", contact));
    }

    /** Kept with the fingerprint of the very words. */
    void given(Asker who, String contact) {
        var words =
                phrases.say(who.language(), PHRASE, Map.of("contact", contact)).cut(Words.MESSAGE);
        consents.given(who.person(), DOCUMENT, VERSION, sha256(words.text()), who.language(), 0);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256, and this one has not.", absent);
        }
    }
}
