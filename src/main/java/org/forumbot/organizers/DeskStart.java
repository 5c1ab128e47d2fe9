package org.forumbot.organizers;

import org.forumbot.store.Writer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the start: a code for the log when there is no desk, and what waited from before. */
@Component
class DeskStart {
    private final Desk desk;
    private final DeskCode code;
    private final Notices notices;
    private final DeskRetention retention;
    private final Writer writer;

    DeskStart(Desk desk, DeskCode code, Notices notices, DeskRetention retention, Writer writer) {
        this.desk = desk;
        this.code = code;
        this.notices = notices;
        this.retention = retention;
        this.writer = writer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (desk.canBeChosen()) {
            code.issue();
        }
        var unused = writer.submit(() -> {
            notices.tellWhatWaits();
            retention.begin();
        });
    }
}
