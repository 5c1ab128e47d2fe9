package org.forumbot.conversation;

import java.util.List;
import java.util.Map;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.DialogsChanged;
import org.forumbot.files.DialogsInForce;
import org.forumbot.store.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Replaces the dialogs in force. It is done on the writer's thread after a commit, so every turn sees the same dialogs
 * from its beginning to its end, without a lock.
 */
@Component
class PutInForce {
    private static final Logger LOG = LoggerFactory.getLogger(PutInForce.class);

    private final DialogsInForce inForce;
    private final FilesInForce stored;
    private final ToOrganizers organizers;
    private final Writer writer;
    private final ApplicationEventPublisher events;

    PutInForce(
            DialogsInForce inForce,
            FilesInForce stored,
            ToOrganizers organizers,
            Writer writer,
            ApplicationEventPublisher events) {
        this.inForce = inForce;
        this.stored = stored;
        this.organizers = organizers;
        this.writer = writer;
        this.events = events;
    }

    /** The texts of the files that are in force. */
    Map<String, String> contents() {
        return inForce.now().contents();
    }

    /** Which files would change. */
    List<String> changed(DialogFiles next) {
        return FilesInForce.changed(contents(), next.contents());
    }

    /** Writes down what is in force from the start on. */
    void begin() {
        var files = contents();
        var unused = writer.submit(() -> {
            boolean known = !stored.contents().isEmpty();
            var changed = stored.put(files);
            if (known && !changed.isEmpty()) {
                LOG.info("Dialogs that have changed since the last run: {}", changed);
            }
        });
    }

    /** Waits until they are in force and the organizers know it; never inside a unit. @param what changes, in words */
    void put(DialogFiles next, String what) {
        var values = Map.<String, Object>of("files", String.join(", ", changed(next)), "what", what);
        put(next, () -> organizers.tell("desk.dialogs.changed", values));
    }

    /** Waits until they are in force; never inside a unit. */
    void put(DialogFiles next) {
        put(next, () -> {});
    }

    private void put(DialogFiles next, Writer.Unit along) {
        LOG.info("Other dialogs come in force. Files that have changed: {}", changed(next));
        writer.submit(() -> {
                    stored.put(next.contents());
                    along.run();
                    writer.afterCommit(() -> inForce.put(next));
                })
                .join();
        writer.submit(() -> events.publishEvent(new DialogsChanged())).join();
    }

    /** Tells the organizers; never inside a unit. */
    void tell(String phrase, Map<String, Object> values) {
        writer.submit(() -> organizers.tell(phrase, values)).join();
    }
}
