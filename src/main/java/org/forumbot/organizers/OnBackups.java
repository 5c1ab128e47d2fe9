package org.forumbot.organizers;

import java.util.Map;
import org.forumbot.store.BackupFailed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A backup that is not made is found out too late, so the desk hears of it. */
@Component
class OnBackups {
    private final NotesToDesk desk;

    OnBackups(NotesToDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(BackupFailed failed) {
        desk.tell("desk.backup.failed", Map.of("why", failed.why()));
    }
}
