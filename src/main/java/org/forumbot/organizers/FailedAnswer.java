package org.forumbot.organizers;

import java.util.Map;
import org.forumbot.conversation.Incoming;
import org.forumbot.delivery.Undelivered;
import org.forumbot.delivery.Undelivered.Reason;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.springframework.stereotype.Component;

/** {@code /failed}: how many messages did not arrive, and why; {@code /failed retry} tries them again. */
@Component
class FailedAnswer {
    private static final String RETRY = "retry";

    private final Undelivered undelivered;
    private final DeskVoice voice;

    FailedAnswer(Undelivered undelivered, DeskVoice voice) {
        this.undelivered = undelivered;
        this.voice = voice;
    }

    void show(Incoming.Message asked, String rest) {
        var reasons = undelivered.reasons();
        long count = reasons.stream().mapToLong(Reason::count).sum();
        if (count == 0) {
            voice.reply(asked, "desk.failed.none");
        } else if (rest.equals(RETRY)) {
            undelivered.retry();
            voice.reply(asked, voice.words("desk.failed.retry", Map.of("count", count)), Keyboard.NONE);
        } else {
            var lines = reasons.stream()
                    .map(reason -> "• %d × %s".formatted(reason.count(), reason.why()))
                    .toList();
            var header = voice.words("desk.failed", Map.of("count", count));
            var body = BundleText.of(header, lines, lines.size(), _ -> Words.NONE);
            voice.reply(asked, body.and("\n").and(voice.words("desk.failed.hint", Map.of())), Keyboard.NONE);
        }
    }
}
