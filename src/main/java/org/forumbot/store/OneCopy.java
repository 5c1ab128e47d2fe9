package org.forumbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * The operating system's lock on a file beside the database: one copy of the bot works with it. The system frees it
 * when the process ends, however it ends; the file itself stays and means nothing.
 */
final class OneCopy implements AutoCloseable {
    private final FileChannel channel;

    private OneCopy(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Creates the folder when there is none.
     *
     * @throws FailureAnalyzedException when another copy has the database, or nothing can be written there
     */
    static OneCopy of(Path database) {
        return ifFree(database).orElseThrow(() -> taken(database, beside(database)));
    }

    private static Path beside(Path database) {
        return database.resolveSibling(database.getFileName() + ".lock");
    }

    /**
     * Empty when another copy has the database.
     *
     * @throws FailureAnalyzedException when nothing can be written there
     */
    static Optional<OneCopy> ifFree(Path database) {
        var file = beside(database);
        try {
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new OneCopy(channel));
        } catch (IOException e) {
            throw new FailureAnalyzedException(
                    "The folder of the database %s cannot be written: %s.".formatted(database, e),
                    "Make the folder writable for this user, or name another file in DATABASE_URL.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    private static FailureAnalyzedException taken(Path database, Path file) {
        return new FailureAnalyzedException(
                "Another copy of the bot is already working with the database %s. Two copies would answer everybody "
                                .formatted(database)
                        + "twice, so this one does not start.",
                "Stop the other copy, or give this one a database of its own in DATABASE_URL. The lock is held on %s and "
                                .formatted(file)
                        + "is free as soon as the other process has ended; deleting the file does not help.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the database could not be given back", e);
        }
    }
}
