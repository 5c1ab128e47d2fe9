package org.forumbot.conversation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code dialog_file}: the dialogs that were put in force last, so that it can be told what has changed. */
@Component
class FilesInForce {
    private final JdbcClient jdbc;
    private final Clock clock;

    FilesInForce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name; empty when none ever were. */
    Map<String, String> contents() {
        return contents(jdbc);
    }

    static Map<String, String> contents(JdbcClient jdbc) {
        var contents = new TreeMap<String, String>();
        jdbc.sql("select name, text from dialog_file where text is not null")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(file -> contents.put(file.getKey(), file.getValue()));
        return contents;
    }

    /** Only inside a unit; writes only what is another than before. @return the names of those files */
    List<String> put(Map<String, String> contents) {
        var old = contents();
        var changed = changed(old, contents);
        changed.forEach(name -> put(name, contents.get(name)));
        return changed;
    }

    /** Names of the files that have come, gone or changed, in order. */
    static List<String> changed(Map<String, String> old, Map<String, String> now) {
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        var changed = new ArrayList<>(names);
        changed.removeIf(name -> old.containsKey(name) && old.get(name).equals(now.get(name)));
        return changed;
    }

    private void put(String name, @Nullable String text) {
        jdbc.sql("""
                insert into dialog_file (name, text, since) values (?, ?, ?)
                on conflict (name) do update set before = text, before_since = since,
                    text = excluded.text, since = excluded.since""").param(name).param(text).param(clock.millis()).update();
    }
}
