package org.forumbot.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a folder as trees, each with its translation beside it. They take more room than all that is made of them. */
final class Trees {
    /** Russian stands in the files, the others in {@code texts/}. */
    static final String MAIN = "ru";

    static final String FORUMS = "forums/";

    private static final String TEXTS = "texts";
    private static final Set<String> NO_DIALOGS = Set.of(FileFacts.GUIDE, FileFacts.REGIONS, RubricReader.FILE);

    private final Folder folder;
    private final List<String> languages;
    private final Problems problems;
    private final Map<String, YamlFile> files = new LinkedHashMap<>();

    /** @param problems where is told what is wrong with them, now and as they are used */
    Trees(Folder folder, Problems problems) {
        this.folder = folder;
        this.languages = LanguageFolders.of(folder.files().keySet());
        this.problems = problems;
        folder.files().forEach((name, bytes) -> {
            if (isRead(name)) {
                YamlFile.read(folder.shown() + name, bytes, problems).ifPresent(file -> files.put(name, file));
            }
        });
    }

    /** A file that nobody would read is a mistake: its writer believes that it counts. */
    private boolean isRead(String name) {
        var parts = name.split("/", 3);
        boolean translates = parts[0].equals(TEXTS) && parts.length == 3;
        if (!name.endsWith(".yaml")) {
            nobodyReads(name, "The name of the file has to end with .yaml.");
        } else if (parts[0].equals(TEXTS) && (!translates || parts[1].equals(MAIN) || !languages.contains(parts[1]))) {
            nobodyReads(name, LanguageFolders.advice(parts[1]));
        } else if (translates && !isThere(parts[2])) {
            nobodyReads(name, "There is no file " + folder.shown() + parts[2] + " that this could translate.");
        } else {
            return true;
        }
        return false;
    }

    private void nobodyReads(String name, String why) {
        problems.add(spot(name), why);
    }

    /** Its beginning. */
    Spot spot(String name) {
        return new Spot(folder.shown() + name, 1, 1);
    }

    Problems problems() {
        return problems;
    }

    /** Russian first. */
    List<String> languages() {
        return languages;
    }

    /** Whether there is such a file, also one that cannot be read: that is told already. */
    boolean isThere(String name) {
        return folder.files().containsKey(name);
    }

    /** All that can be read, by name, in the order of the folder. */
    Map<String, YamlFile> files() {
        return files;
    }

    /** From now on there are none: all that is wanted of them has been read. */
    void letGo() {
        files.clear();
    }

    /** Names of the files with forms, screens or phrases. */
    List<String> dialogs() {
        return files.keySet().stream()
                .filter(name -> !name.contains("/") && !NO_DIALOGS.contains(name))
                .toList();
    }

    /** Names that begin so. */
    Stream<String> under(String beginning) {
        return files.keySet().stream().filter(name -> name.startsWith(beginning));
    }

    /** A file in a language; empty when there is none that can be read. */
    Optional<Fields> fields(String name, String language) {
        return Optional.ofNullable(files.get(name))
                .map(file -> new Fields(file.text(), file.root(), translation(name, file, language), problems));
    }

    /** Null in Russian, for a file that is in Russian only, and for one that cannot be read, which is told. */
    private @Nullable Translation translation(String name, YamlFile russian, String language) {
        if (language.equals(MAIN)) {
            return null;
        }
        var translated = TEXTS + "/" + language + "/" + name;
        var file = files.get(translated);
        if (!spoken(name, russian).contains(language)) {
            if (file != null) {
                problems.add(
                        new Spot(file.text().name(), 1, 1),
                        "'languages' of " + russian.text().name() + " leaves out '" + language
                                + "'. Add it there, or delete this file.");
            }
            return null;
        }
        var source = new Translation.Source(LanguageFolders.named(language), folder.shown() + translated);
        if (file != null) {
            return Translation.of(source, new Fields(file.text(), file.root(), null, problems));
        }
        return isThere(translated)
                ? null
                : Translation.missing(source, new Spot(russian.text().name(), 1, 1));
    }

    /** A forum that is not meant for foreigners says so: {@code languages: [ru]}. */
    private List<String> spoken(String name, YamlFile file) {
        var fields = new Fields(file.text(), file.root(), null, problems);
        if (!name.startsWith(FORUMS) || !fields.has("languages")) {
            return languages;
        }
        var named = fields.placed("languages");
        named.stream()
                .filter(code -> !languages.contains(code.text()))
                .forEach(code -> problems.unknown(code.spot(), "The language", code.text(), languages));
        return named.stream().map(Fields.Placed::text).toList();
    }
}
