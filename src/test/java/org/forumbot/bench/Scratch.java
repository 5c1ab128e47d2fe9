package org.forumbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Databases that a bench may throw away. */
final class Scratch {
    private Scratch() {}

    /**
     * The file, ready to be a new database.
     *
     * @param from what it begins as a copy of; null for an empty one
     */
    static Path database(Path file, Path from) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        for (var end : List.of("", "-wal", "-shm", ".lock")) {
            Files.deleteIfExists(Path.of(file + end));
        }
        if (from != null) {
            Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
