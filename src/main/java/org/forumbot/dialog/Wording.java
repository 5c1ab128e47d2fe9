package org.forumbot.dialog;

import java.util.Map;
import java.util.Optional;

/** Port: what the bot itself says, in one language. */
public interface Wording {
    /** An unknown key shows as itself. */
    Words say(String key, Map<String, ?> values);

    default Words say(String key) {
        return say(key, Map.of());
    }

    default Words say(Phrase phrase) {
        return say(phrase.key(), phrase.values());
    }

    default String label(String key) {
        return say(key, Map.of()).text();
    }

    /** Which key of a reply keyboard was typed ({@code nav.back}, {@code nav.skip}, {@code nav.keep}, {@code nav.cancel}), in any language. */
    Optional<String> key(String typed);
}
