package org.forumbot.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Template;
import org.forumbot.dialog.Wording;
import org.forumbot.dialog.Words;

/** All phrases of one language, and the labels of keys in every language. */
final class Phrasebook implements Wording {
    private static final List<String> KEYS = List.of("nav.back", "nav.skip", "nav.keep", "nav.cancel");

    private final Map<String, Template> phrases = new HashMap<>();
    private final Map<String, String> keys;

    /** @param keys filled by the books of all languages */
    Phrasebook(Map<String, String> keys) {
        this.keys = keys;
    }

    /** @return false when there is such a phrase already */
    boolean add(String key, Template phrase) {
        if (KEYS.contains(key)) {
            keys.put(phrase.words().text(), key);
        }
        return phrases.putIfAbsent(key, phrase) == null;
    }

    boolean has(String key) {
        return phrases.containsKey(key);
    }

    @Override
    public Words say(String key, Map<String, ?> values) {
        var phrase = phrases.get(key);
        return phrase == null ? Words.plain(key) : phrase.words(values);
    }

    @Override
    public Optional<String> key(String typed) {
        return Optional.ofNullable(keys.get(typed.strip()));
    }
}
