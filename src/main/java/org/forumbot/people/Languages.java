package org.forumbot.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the bot's languages somebody is met in. */
final class Languages {
    static final String RUSSIAN = "ru";
    static final String ENGLISH = "en";

    /** IETF codes of languages whose speakers mostly read Russian more easily than English. */
    private static final Set<String> READ_RUSSIAN = Set.of(
            "ru", "be", "uk", "kk", "ky", "uz", "tg", "tk", "az", "hy", "ka", "mn", "tt", "ba", "cv", "ce", "os", "sah",
            "udm", "ab", "av", "kv", "mhr", "myv");

    private Languages() {}

    /**
     * The person's own language when the bot speaks it, else Russian or English, whichever is nearer.
     *
     * @param code an IETF tag such as {@code pt-br}; null when the messenger tells none
     */
    static String byCode(@Nullable String code, List<String> spoken) {
        if (code == null || code.isBlank()) {
            return RUSSIAN;
        }
        var primary = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (spoken.contains(primary)) {
            return primary;
        }
        return READ_RUSSIAN.contains(primary) || !spoken.contains(ENGLISH) ? RUSSIAN : ENGLISH;
    }

    static String known(String language, List<String> spoken) {
        if (!spoken.contains(language)) {
            throw new IllegalArgumentException(
                    "The bot does not speak '%s': choose one of %s".formatted(language, String.join(", ", spoken)));
        }
        return language;
    }
}
