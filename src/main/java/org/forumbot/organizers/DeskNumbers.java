package org.forumbot.organizers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Words;
import org.springframework.stereotype.Component;

/** The texts of {@code /stats} and {@code /new}. */
@Component
class DeskNumbers {
    private final List<Figures> figures;
    private final StoredNotices notices;
    private final DeskTime time;
    private final DeskVoice voice;

    DeskNumbers(List<Figures> figures, StoredNotices notices, DeskTime time, DeskVoice voice) {
        this.figures = figures;
        this.notices = notices;
        this.time = time;
        this.voice = voice;
    }

    Words stats() {
        var lines = new ArrayList<Words>();
        lines.add(voice.words("desk.stats", Map.of()));
        for (var figure : figures) {
            var today = figure.since(time.startOfToday());
            figure.total()
                    .forEach((key, total) -> lines.add(voice.words(
                            "desk.stats." + key, Map.of("today", today.getOrDefault(key, 0L), "total", total))));
        }
        return Words.joined("\n", lines);
    }

    /** The latest twenty entries, the newest first. */
    Words latest() {
        var latest = notices.findFirst20ByOrderByIdDesc();
        if (latest.isEmpty()) {
            return voice.words("desk.new.none", Map.of());
        }
        var lines = latest.stream()
                .map(notice -> time.shown(notice.at()) + " " + notice.line())
                .toList();
        var header = voice.words("desk.new", Map.of("count", latest.size()));
        return BundleText.of(
                header, lines, lines.size(), leftOut -> voice.words("desk.new.more", Map.of("count", leftOut)));
    }
}
