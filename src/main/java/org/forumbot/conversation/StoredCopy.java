package org.forumbot.conversation;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.forumbot.store.OtherDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another database knows of dialogs and of those who are filling in forms. */
final class StoredCopy {
    private final JdbcClient reader;

    private StoredCopy(JdbcClient reader) {
        this.reader = reader;
    }

    /** @throws IllegalArgumentException when this is no database of the bot, or one of an older version */
    static StoredCopy open(Path file) {
        var reader = OtherDatabase.open(file)
                .orElseThrow(() -> new IllegalArgumentException("There is no database " + file + "."));
        try {
            reader.sql("select count(*) from dialog_file").query(Long.class).single();
        } catch (DataAccessException unknown) {
            throw new IllegalArgumentException(
                    "The database " + file + " does not tell which dialogs are in force: is it the bot's, and has a bot"
                            + " of this version worked with it?",
                    unknown);
        }
        return new StoredCopy(reader);
    }

    /** The texts of the dialog files in force there, by name. */
    Map<String, String> contents() {
        return FilesInForce.contents(reader);
    }

    void eachOpen(Consumer<Conversations.Stored> taken) {
        Conversations.eachOpen(reader, taken);
    }
}
