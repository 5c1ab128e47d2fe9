package org.forumbot.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.forumbot.store.DatabaseFile.Outcome;
import org.forumbot.store.DatabaseFile.Progress;

/** Makes a checked copy, under another name until it is whole: whoever finds a file of the final name can rely on it. */
record Copying(Path from, Path to, Progress progress) {
    Outcome backup() {
        if (Files.exists(to)) {
            return new Outcome.Refused(
                    "There is a file " + to + " already.", "A backup never replaces a file: name another.");
        }
        return make();
    }

    /** Replaces what is there. */
    Outcome make() {
        if (!Files.isRegularFile(from)) {
            return new Outcome.Refused(
                    "There is no database " + from + ".",
                    "Set DATABASE_URL as for the bot itself, or name the right file.");
        }
        var folder = to.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new Outcome.Refused("There is no folder for " + to + ".", "Make the folder, or name another file.");
        }
        var part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Snapshot.copy(from, part, progress);
            var found = Findings.of(part);
            if (!found.sound()) {
                Files.deleteIfExists(part);
                return new Outcome.Refused(
                        "The copy of " + from + " is not sound: " + String.join(" ", found.faults()),
                        "Look at the database itself: java -jar forumbot.jar check-db " + from);
            }
            toDisk(part);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            toDisk(folder);
            return new Outcome.Done(to, found.bytes(), to);
        } catch (SQLException | IOException failed) {
            return given(part, failed);
        }
    }

    private Outcome given(Path part, Exception failed) {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
        } catch (IOException stays) {
            failed.addSuppressed(stays);
        }
        return failed instanceof SQLException trouble
                ? new Outcome.Refused(
                        from + " cannot be copied to " + to + ": " + DatabaseTrouble.told(trouble),
                        DatabaseTrouble.advice(trouble))
                : new Outcome.Refused(
                        to + " cannot be written: " + failed + ".",
                        "See that this user may write there, and that there is room.");
    }

    /** What a power cut must not take away again; also a folder, for the names in it. */
    static void toDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
