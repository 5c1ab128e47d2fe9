package org.forumbot.people;

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

    /** @param code an IETF tag such as {@code pt-br}; null when the messenger tells none */
    static String byCode(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return RUSSIAN;
        }
        var primary = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return READ_RUSSIAN.contains(primary) ? RUSSIAN : ENGLISH;
    }

    static String known(String language) {
        if (!language.equals(RUSSIAN) && !language.equals(ENGLISH)) {
            throw new IllegalArgumentException(
                    "The bot does not speak '%s': choose %s or %s".formatted(language, RUSSIAN, ENGLISH));
        }
        return language;
    }
}
