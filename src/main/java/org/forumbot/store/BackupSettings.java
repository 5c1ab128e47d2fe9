package org.forumbot.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * Backups that the bot makes by itself.
 *
 * @param directory where they go; blank = none are made
 * @param every from one to the next, at least a minute
 * @param keep how many stay, at least 1
 */
@ConfigurationProperties("forumbot.backup")
record BackupSettings(
        @DefaultValue("") String directory,
        @DefaultValue("24h") Duration every,
        @DefaultValue("14") int keep) {
    BackupSettings {
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new FailureAnalyzedException(
                    "BACKUP_EVERY is '%s', which is less than a minute.".formatted(every),
                    "Set it to a time such as 24h, 6h or 30m, or leave it out.");
        }
        if (keep < 1) {
            throw new FailureAnalyzedException(
                    "BACKUP_KEEP is %d, but at least one backup has to stay.".formatted(keep),
                    "Set it to how many backups are kept, or leave it out.");
        }
    }

    Optional<Path> folder() {
        return directory.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(directory.strip()).toAbsolutePath().normalize());
    }
}
