package org.forumbot.conversation;

import java.util.List;
import java.util.Map;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.DialogFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings what stands in the folder in force, if it has changed and has no mistakes; never inside a unit. */
@Component
class DialogReload {
    private static final Logger LOG = LoggerFactory.getLogger(DialogReload.class);

    /** What a message at the desk can show without becoming a list nobody reads. */
    private static final int MOST = 10;

    private final DialogFolder folder;
    private final DialogReading reading;
    private final Forecast forecast;
    private final PutInForce inForce;

    DialogReload(DialogFolder folder, DialogReading reading, Forecast forecast, PutInForce inForce) {
        this.folder = folder;
        this.reading = reading;
        this.forecast = forecast;
        this.inForce = inForce;
    }

    /** Takes what has changed and tells the organizers. */
    void reload() {
        if (!folder.contents().equals(inForce.contents())) {
            switch (reading.folder()) {
                case Candidate.Broken(var mistakes) -> refused(mistakes);
                case Candidate.Sound(var files) -> taken(files);
            }
        }
    }

    /** The same for those who tell it themselves. @return the mistakes; none when the files are in force now */
    List<String> reloadQuietly() {
        if (folder.contents().equals(inForce.contents())) {
            return List.of();
        }
        return switch (reading.folder()) {
            case Candidate.Broken(var mistakes) -> mistakes;
            case Candidate.Sound(var files) -> {
                reading.prepare(files);
                inForce.put(files);
                yield List.of();
            }
        };
    }

    private void refused(List<String> mistakes) {
        LOG.warn(
                "The changed dialogs are refused and the old ones stay in force. Mistakes: {}\n{}",
                mistakes.size(),
                String.join("\n", mistakes));
        inForce.tell("desk.dialogs.refused", told(mistakes));
    }

    /** The first mistakes and how many there are besides, as values of a phrase. */
    static Map<String, Object> told(List<String> mistakes) {
        return Map.of(
                "count", mistakes.size(),
                "mistakes", String.join("\n", mistakes.stream().limit(MOST).toList()),
                "more", Math.max(0, mistakes.size() - MOST));
    }

    private void taken(DialogFiles files) {
        var what = forecast.words(files);
        reading.prepare(files);
        inForce.put(files, what);
    }
}
