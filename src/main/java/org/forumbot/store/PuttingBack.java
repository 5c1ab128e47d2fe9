package org.forumbot.store;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.forumbot.store.DatabaseFile.Outcome;
import org.forumbot.store.DatabaseFile.Progress;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Puts a copy in the place of the database. At every moment there is a whole database in that place. */
record PuttingBack(Path copy, Path database, Instant now) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    Outcome restore(Progress progress) {
        if (copy.equals(database)) {
            return new Outcome.Refused(copy + " is the database itself.", "Name the copy that is to take its place.");
        }
        var found = Findings.of(copy);
        if (!found.sound()) {
            return new Outcome.Refused(
                    copy + " cannot take the place of the database: " + String.join(" ", found.faults()),
                    "Take another backup.");
        }
        try (var held = OneCopy.ifFree(database).orElse(null)) {
            return held == null
                    ? new Outcome.Refused(
                            "A bot is working with the database " + database + ".",
                            "Stop it first. It may be started again as soon as the backup is in its place.")
                    : replace(progress);
        } catch (FailureAnalyzedException closed) {
            return new Outcome.Refused(
                    closed.analysis().getDescription(),
                    requireNonNullElse(closed.analysis().getAction(), ""));
        }
    }

    private Outcome replace(Progress progress) {
        var fresh = database.resolveSibling(database.getFileName() + ".restored");
        return switch (new Copying(copy, fresh, progress).make()) {
            case Outcome.Refused refused -> refused;
            case Outcome.Done done -> replaceBy(fresh, done.bytes());
        };
    }

    private Outcome replaceBy(Path fresh, long bytes) {
        try {
            var former = setAside();
            Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE);
            Copying.toDisk(database.resolveSibling(""));
            return new Outcome.Done(database, bytes, former);
        } catch (IOException failed) {
            return new Outcome.Refused(
                    database + " cannot be replaced: " + failed + ".",
                    "The copy lies ready as " + fresh + ". See that this user may write in its folder.");
        }
    }

    /** Under a second name; what its WAL still holds goes with it, as it must not be played into the other database. */
    private Path setAside() throws IOException {
        if (!Files.exists(database)) {
            return database;
        }
        emptyWal();
        var former = database.resolveSibling(database.getFileName() + ".before-" + TIME.format(now));
        var wal = database.resolveSibling(database.getFileName() + "-wal");
        Files.createLink(former, database);
        if (Files.exists(wal)) {
            Files.move(wal, former.resolveSibling(former.getFileName() + "-wal"), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + "-shm"));
        return former;
    }

    /** A database that is out of order keeps its WAL. */
    private void emptyWal() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database + "?busy_timeout=5000")) {
            Snapshot.rows(connection, "pragma wal_checkpoint(truncate)");
        } catch (SQLException outOfOrder) {
            System.getLogger(PuttingBack.class.getName())
                    .log(System.Logger.Level.DEBUG, "The former database keeps its WAL", outOfOrder);
        }
    }
}
