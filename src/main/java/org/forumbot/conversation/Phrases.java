package org.forumbot.conversation;

import java.util.Map;
import org.forumbot.dialog.Words;

/** The wordings of {@code phrases.yaml} and its translations. */
public interface Phrases {
    /** @param values texts, whole numbers, yes/no; an unknown key is shown as itself, never an error */
    Words say(String language, String key, Map<String, Object> values);

    default Words say(String language, String key) {
        return say(language, key, Map.of());
    }
}
