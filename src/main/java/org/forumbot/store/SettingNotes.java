package org.forumbot.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two memories: what is committed, for all threads, and what the running batch has written so far, for its own units.
 * The second becomes the first at the commit and is forgotten at a rollback.
 */
@Component
class SettingNotes implements Notes {
    private final JdbcClient client;
    private final JdbcClient reader;
    private final Writer writer;
    private final Map<String, Optional<String>> committed = new ConcurrentHashMap<>();

    SettingNotes(JdbcClient client, @Qualifier("reader") JdbcClient reader, Writer writer) {
        this.client = client;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public Optional<String> get(String name) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Written written) {
            var own = written.notes().get(name);
            if (own != null) {
                return own;
            }
        }
        var known = committed.get(name);
        if (known != null) {
            return known;
        }
        var read = reader.sql("select value from setting where name = ?")
                .param(name)
                .query(String.class)
                .optional();
        // a commit in the meantime has told the newer value
        var newer = committed.putIfAbsent(name, read);
        return newer == null ? read : newer;
    }

    @Override
    public void put(String name, String value) {
        write(name, Optional.of(value));
        client.sql(
                        "insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value")
                .params(name, value)
                .update();
    }

    @Override
    public void remove(String name) {
        write(name, Optional.empty());
        client.sql("delete from setting where name = ?").param(name).update();
    }

    private void write(String name, Optional<String> value) {
        writer.afterCommit(() -> committed.put(name, value));
        written().notes().put(name, value);
    }

    private Written written() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Written written) {
            return written;
        }
        var written = new Written(new HashMap<>());
        TransactionSynchronizationManager.bindResource(this, written);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(SettingNotes.this);
            }
        });
        return written;
    }

    private record Written(Map<String, Optional<String>> notes) {}
}
