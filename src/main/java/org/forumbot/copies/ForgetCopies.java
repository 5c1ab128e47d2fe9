package org.forumbot.copies;

import java.time.Duration;
import org.forumbot.copies.KeptFile.State;
import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** Files go with the person who sent them: the job deletes them from the disk, then their rows. */
@Component
class ForgetCopies implements Forgetting {
    private final StoredCopies stored;
    private final KeepFiles.Timing timing;

    ForgetCopies(StoredCopies stored, KeepFiles.Timing timing) {
        this.stored = stored;
        this.timing = timing;
    }

    @Override
    public String forget(long person) {
        var files = stored.findByPerson(person);
        files.forEach(file -> {
            file.become(State.GOING);
            timing.later(file.practice(), Duration.ZERO);
        });
        return files.isEmpty() ? "" : "copies.forgotten";
    }
}
