package org.forumbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * Where the SQLite driver unpacks its library. It does so at each start and leaves the file behind when the process is
 * killed, so the folder is ours and is emptied at start. Only while the {@link OneCopy} is held, before the driver loads.
 */
final class NativeFolder {
    private static final Logger log = LoggerFactory.getLogger(NativeFolder.class);

    private NativeFolder() {}

    static void prepare(Path database) {
        var folder = database.resolveSibling(database.getFileName() + ".native");
        try {
            Files.createDirectories(folder);
            try (var old = Files.newDirectoryStream(folder, "sqlite-*")) {
                old.forEach(NativeFolder::remove);
            }
        } catch (IOException e) {
            throw new FailureAnalyzedException(
                    "The folder %s for SQLite's library cannot be used: %s.".formatted(folder, e),
                    "Make it writable for this user, or name another database file in DATABASE_URL.",
                    e);
        }
        System.setProperty("org.sqlite.tmpdir", folder.toString());
    }

    private static void remove(Path library) {
        try {
            Files.deleteIfExists(library);
        } catch (IOException e) {
            log.debug("{} is still in use and stays", library, e);
        }
    }
}
