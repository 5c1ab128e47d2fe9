package org.forumbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Makes way for a fresh database. Only while the {@link OneCopy} is held, before anything opens the file. */
final class OldDatabase {
    private OldDatabase() {}

    static void delete(Path database) {
        try {
            for (var ending : List.of("", "-wal", "-shm", ".slips")) {
                Files.deleteIfExists(database.resolveSibling(database.getFileName() + ending));
            }
        } catch (IOException e) {
            throw new FailureAnalyzedException(
                    "The old database %s cannot be deleted: %s.".formatted(database, e),
                    "Delete it by hand, or name another file in DATABASE_URL.",
                    e);
        }
    }
}
