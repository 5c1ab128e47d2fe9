package org.forumbot.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The languages of the dialogs: Russian, and whatever has a folder in {@code texts/}. */
final class LanguageFolders {
    private static final String MAIN = "ru";
    private static final String TEXTS = "texts/";

    /** Two letters (ISO 639-1): Telegram tells and takes such codes (Bot API, setMyCommands). */
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    private LanguageFolders() {}

    /** @param files names of all files; @return Russian first, then by code */
    static List<String> of(Collection<String> files) {
        var languages = new ArrayList<>(List.of(MAIN));
        files.stream()
                .filter(name -> name.startsWith(TEXTS) && name.split("/", 3).length == 3)
                .map(name -> name.split("/", 3)[1])
                .filter(code -> CODES.contains(code) && !code.equals(MAIN))
                .distinct()
                .sorted()
                .forEach(languages::add);
        return List.copyOf(languages);
    }

    /** As it is told to people, e.g. {@code English}. */
    static String named(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Why nobody reads what lies in {@code texts/} under a name that is no other language's. */
    static String advice(String name) {
        if (name.equals(MAIN)) {
            return "Russian stands in the files themselves. Delete this one, or move its texts there.";
        }
        if (name.endsWith(".yaml")) {
            return "A translation lies in the folder of its language, such as " + TEXTS + "en/" + name + ".";
        }
        var meant = meant(name).map(code -> " Did you mean '" + code + "'?");
        return "'" + name + "' is no language: the folder is named by two letters (ISO 639-1), such as en, tt or kk."
                + meant.orElse("");
    }

    /** {@code eng}, {@code EN}, {@code en-US} and {@code english} mean {@code en}. */
    private static Optional<String> meant(String name) {
        var begun = name.toLowerCase(Locale.ROOT).split("[-_ ]", 2)[0];
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> names(Locale.of(code)).anyMatch(begun::equals))
                .findFirst();
    }

    private static Stream<String> names(Locale language) {
        return Stream.of(
                        language.getLanguage(),
                        language.getISO3Language(),
                        language.getDisplayLanguage(Locale.ENGLISH),
                        language.getDisplayLanguage(language))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
