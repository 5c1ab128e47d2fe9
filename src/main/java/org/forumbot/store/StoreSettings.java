package org.forumbot.store;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * Where the database lies.
 *
 * @param url {@code jdbc:sqlite:} and the path of a file, without parameters
 * @param fresh whether an old database is deleted at start, for a playground that forgets everything
 * @param busyTimeout how long a statement waits for another program that holds the database
 */
@ConfigurationProperties("forumbot.store")
record StoreSettings(
        @DefaultValue(StoreSettings.DEFAULT) String url,
        @DefaultValue("false") boolean fresh,
        @DefaultValue("5s") Duration busyTimeout) {
    private static final String DEFAULT = "jdbc:sqlite:data/forumbot.db";
    private static final String SCHEME = "jdbc:sqlite:";

    StoreSettings {
        url = url.isBlank() ? DEFAULT : url.strip();
    }

    /** @throws FailureAnalyzedException when the address does not name a file */
    Path file() {
        var path = url.startsWith(SCHEME) ? url.substring(SCHEME.length()) : "";
        if (path.isBlank() || path.startsWith(":") || path.startsWith("file:") || path.contains("?")) {
            throw new FailureAnalyzedException(
                    "DATABASE_URL is '%s', but the bot keeps its data in an SQLite file.".formatted(withoutSecrets()),
                    "Set DATABASE_URL to '%s' and the path of the file, for example %s, or leave it out. Parameters "
                                    .formatted(SCHEME, DEFAULT)
                            + "after '?' are set by the bot itself.");
        }
        return Path.of(path).toAbsolutePath().normalize();
    }

    /** Where the file lies. */
    Path folder() {
        return file().resolveSibling("");
    }

    /** The address of another database may carry a password. */
    private String withoutSecrets() {
        return url.replaceAll("//[^/@]*@", "//…@").replaceAll("\\?.*", "?…");
    }
}
