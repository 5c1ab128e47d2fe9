package org.forumbot.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * The file of the database, as it is handled without the bot: copied, put back, checked. All of it also while a bot is
 * working with it, except putting back.
 */
public final class DatabaseFile {
    private final Path file;

    private DatabaseFile(Path file) {
        this.file = file;
    }

    /**
     * @param url as in {@code DATABASE_URL}; blank for the bot's own default
     * @throws org.springframework.boot.diagnostics.FailureAnalyzedException when it does not name a file
     */
    public static DatabaseFile at(String url) {
        return new DatabaseFile(new StoreSettings(url, false, Duration.ofSeconds(5)).file());
    }

    public static DatabaseFile of(Path file) {
        return new DatabaseFile(file.toAbsolutePath().normalize());
    }

    public Path path() {
        return file;
    }

    /** Follows a long copy. */
    public interface Progress {
        Progress NONE = (done, all) -> {};

        /** @param all pages of the database, at least 1 */
        void at(int done, int all);
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * @param file what was written, sound
         * @param former the database that was there before; the file itself when there was none
         */
        record Done(Path file, long bytes, Path former) implements Outcome {}

        /** Nothing has changed. @param advice what to do */
        record Refused(String why, String advice) implements Outcome {}
    }

    /** Writes a checked copy, one file; never over one that is there. */
    public Outcome backup(Path copy, Progress progress) {
        return new Copying(file, copy.toAbsolutePath().normalize(), progress).backup();
    }

    /** Puts a copy in the place of this file; what was there stays beside it. Refused while a bot works with it. */
    public Outcome restore(Path copy, Clock clock, Progress progress) {
        return new PuttingBack(copy.toAbsolutePath().normalize(), file, clock.instant()).restore(progress);
    }

    /** Reads all of it, which takes about a second for each gigabyte, more from a slow disk. */
    public Findings check() {
        return Findings.of(file);
    }
}
