package org.forumbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.forumbot.store.DatabaseFile.Outcome;
import org.forumbot.store.DatabaseFile.Progress;

/**
 * The backups of one database in a folder, named by their time (UTC): {@code forumbot-2026-11-22T041500Z.db}.
 *
 * @param keep how many stay
 */
record BackupShelf(Path folder, Path database, int keep) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    Outcome add(Instant now) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(name() + "-" + TIME.format(now) + ".db");
            var outcome = DatabaseFile.of(database).backup(file, Progress.NONE);
            if (outcome instanceof Outcome.Done) {
                clear(file);
            }
            return outcome;
        } catch (IOException failed) {
            return new Outcome.Refused(
                    "The folder of the backups, %s, cannot be used: %s.".formatted(folder, failed),
                    "Make it writable for the bot, or name another in BACKUP_DIR.");
        }
    }

    private String name() {
        return String.valueOf(database.getFileName()).replaceFirst("\\.db$", "");
    }

    /** The newest stay by their names, and the one just made whatever the clock did; other files are not touched. */
    private void clear(Path made) throws IOException {
        var ours = Pattern.compile(Pattern.quote(name()) + "-\\d{4}-\\d\\d-\\d\\dT\\d{6}Z\\.db");
        try (var files = Files.list(folder)) {
            var old = files.filter(file ->
                            ours.matcher(String.valueOf(file.getFileName())).matches())
                    .filter(file -> !file.equals(made))
                    .sorted()
                    .toList()
                    .reversed();
            for (var file : old.stream().skip(keep - 1L).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
