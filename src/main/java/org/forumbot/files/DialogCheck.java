package org.forumbot.files;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A folder of dialogs, read as the bot reads it at its start, without starting the bot.
 *
 * @param mistakes each with its place, {@code file:line:column what is wrong}, in the order of files and lines
 * @param texts wordings in all languages, phrases among them
 */
public record DialogCheck(List<String> mistakes, int files, int forms, int questions, int screens, int texts) {
    private static final String FORUMS = "forums/";
    private static final String ENDING = ".yaml";

    /** @param forums names of files in {@code forums/}; none = all that are there */
    public static DialogCheck of(Folder folder, List<String> forums, Clock clock) {
        var files = new DialogFiles(folder, forums.isEmpty() ? forums(folder) : forums, clock);
        try {
            files.open(VocabularyFile.read());
        } catch (BrokenDialogs broken) {
            var mistakes = broken.problems().stream().map(Problem::toString).toList();
            return new DialogCheck(mistakes, folder.files().size(), 0, 0, 0, 0);
        }
        var library = files.library("ru", "");
        return new DialogCheck(
                List.of(),
                folder.files().size(),
                library.forms().size(),
                library.forms().values().stream()
                        .mapToInt(form -> form.questions().size())
                        .sum(),
                library.screens().values().stream()
                        .mapToInt(file -> file.screens().size())
                        .sum(),
                files.texts());
    }

    /**
     * The dialogs themselves, without the bot.
     *
     * @throws BrokenDialogs with every mistake of all files
     */
    public static DialogFiles opened(Folder folder, List<String> forums, Clock clock) {
        var files = new DialogFiles(folder, forums.isEmpty() ? forums(folder) : forums, clock);
        files.open(VocabularyFile.read());
        return files;
    }

    /** Dialogs of another time, by the names of their files. Not opened, as they may have mistakes by now. */
    public static DialogFiles once(Map<String, String> contents, List<String> forums, Clock clock) {
        var folder = Folder.of(contents);
        return new DialogFiles(folder, forums.isEmpty() ? forums(folder) : forums, clock);
    }

    /** All that are there; one that is missing when there is none, which is told. */
    public static List<String> forums(Folder folder) {
        var found = folder.files().keySet().stream()
                .filter(name -> name.startsWith(FORUMS) && name.endsWith(ENDING))
                .map(name -> name.substring(FORUMS.length(), name.length() - ENDING.length()))
                .toList();
        return found.isEmpty() ? List.of("socio-2024") : found;
    }
}
