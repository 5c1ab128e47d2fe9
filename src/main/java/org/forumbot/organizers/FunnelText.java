package org.forumbot.organizers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Funnel;
import org.forumbot.conversation.Funnel.Stop;
import org.forumbot.dialog.Words;
import org.springframework.stereotype.Component;

/** A funnel in words: who began and who sent, and the questions at which somebody stands. */
@Component
class FunnelText {
    private final DeskVoice voice;

    FunnelText(DeskVoice voice) {
        this.voice = voice;
    }

    Words of(Funnel funnel) {
        var lines = new ArrayList<Words>();
        lines.add(voice.words(
                "desk.funnel",
                Map.of(
                        "form", funnel.title(),
                        "begun", funnel.begun(),
                        "sent", funnel.sent(),
                        "percent", funnel.sent() * 100 / Math.max(1, funnel.begun()),
                        "dropped", funnel.dropped())));
        var stops = funnel.stops().stream().filter(stop -> stop.stopped() > 0).toList();
        if (!stops.isEmpty()) {
            lines.add(voice.words("desk.funnel.stopped", Map.of()));
        }
        stops.forEach(stop -> lines.add(
                voice.words("desk.funnel.line", Map.of("question", question(stop), "stopped", stop.stopped()))));
        return Words.joined("\n", lines);
    }

    Words of(List<Funnel> funnels) {
        return Words.joined("\n\n", funnels.stream().map(this::of).toList());
    }

    /** What the bars of the picture stand for, the review among them. */
    String question(Stop stop) {
        return stop.question().isEmpty()
                ? voice.words("desk.funnel.review", Map.of()).text()
                : stop.question();
    }
}
