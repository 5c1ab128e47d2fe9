package org.forumbot.registration;

import java.util.HashMap;
import java.util.Map;
import org.forumbot.files.Dialogs;
import org.forumbot.files.DialogsChanged;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sees which sections take place at another time or place than people know, or not at all: when other files come in force,
 * and at the start, as the files may have changed while the bot was off. What is new is no news to anybody.
 */
@Component
class SectionNews {
    private final ToldSections known;
    private final Dialogs dialogs;
    private final AgendaJob.Timing timing;

    SectionNews(ToldSections known, Dialogs dialogs, AgendaJob.Timing timing) {
        this.known = known;
        this.dialogs = dialogs;
        this.timing = timing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = timing.writer().submit(this::compare);
    }

    @EventListener
    void on(DialogsChanged changed) {
        compare();
    }

    private void compare() {
        var rows = new HashMap<String, ToldSection>();
        known.findAll().forEach(row -> rows.put(row.getId(), row));
        dialogs.forums().forEach(forum -> compare(forum, rows));
    }

    private void compare(String code, Map<String, ToldSection> rows) {
        var sections = dialogs.forum(code, "ru").sections();
        sections.values().forEach(section -> {
            var row = rows.get(code + "." + section.code());
            if (row == null) {
                known.save(new ToldSection(code + "." + section.code(), section));
            }
        });
        rows.values().stream()
                .filter(row -> row.getId().startsWith(code + "."))
                .filter(row -> row.follow(
                        sections.get(row.getId().substring(code.length() + 1)),
                        timing.clock().instant()))
                .forEach(this::tell);
    }

    private void tell(ToldSection row) {
        timing.plan(ChangeTelling.NAME + "." + row.getId(), timing.clock().instant(), row.changed(), 0);
    }
}
