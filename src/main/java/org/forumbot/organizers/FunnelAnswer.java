package org.forumbot.organizers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.forumbot.conversation.Funnel;
import org.forumbot.conversation.Funnels;
import org.forumbot.conversation.Incoming;
import org.forumbot.delivery.Enclosure;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.dialog.Words;
import org.forumbot.store.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * {@code /funnel}: where people stop in forms. Counted on a thread of its own, as it takes its time with many
 * conversations; the answer comes as a unit of its own.
 */
@Component
class FunnelAnswer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FunnelAnswer.class);

    /** More forms than these share one message: a group takes 20 a minute. */
    private static final int MOST = 5;

    private final Funnels funnels;
    private final FunnelText text;
    private final FunnelPicture picture;
    private final Writer writer;
    private final DeskVoice voice;
    private final ExecutorService counting = Executors.newSingleThreadExecutor(threads());

    FunnelAnswer(Funnels funnels, FunnelText text, FunnelPicture picture, Writer writer, DeskVoice voice) {
        this.funnels = funnels;
        this.text = text;
        this.picture = picture;
        this.writer = writer;
        this.voice = voice;
    }

    private static CustomizableThreadFactory threads() {
        var threads = new CustomizableThreadFactory("funnel-");
        threads.setDaemon(true);
        return threads;
    }

    /** @param form name or title of one form, empty for all */
    void show(Incoming.Message asked, String form) {
        writer.afterCommit(() -> counting.execute(() -> count(asked, form)));
    }

    private void count(Incoming.Message asked, String form) {
        try {
            answer(asked, form, funnels.all());
        } catch (RuntimeException failure) {
            LOG.error("The funnel asked for at the desk could not be counted", failure);
            var _ = writer.submit(() -> voice.reply(asked, "desk.funnel.failed"));
        }
    }

    private void answer(Incoming.Message asked, String form, List<Funnel> all) {
        var chosen = all.stream().filter(funnel -> isMeant(funnel, form)).toList();
        if (all.isEmpty()) {
            say(asked, voice.words("desk.funnel.none", Map.of()));
        } else if (chosen.isEmpty()) {
            var forms = all.stream().map(Funnel::form).distinct().collect(Collectors.joining(", "));
            say(asked, voice.words("desk.funnel.unknown", Map.of("forms", forms)));
        } else if (chosen.size() > MOST) {
            say(asked, text.of(chosen));
        } else {
            chosen.forEach(funnel -> picture.of(funnel)
                    .ifPresentOrElse(png -> show(asked, funnel, png), () -> say(asked, text.of(funnel))));
        }
    }

    private void show(Incoming.Message asked, Funnel funnel, byte[] png) {
        var file = new Enclosure.Made(FileKind.PHOTO, "funnel-" + funnel.form() + ".png", png);
        var words = text.of(funnel);
        var _ = writer.submit(() -> voice.reply(asked, words, file));
    }

    private void say(Incoming.Message asked, Words words) {
        var _ = writer.submit(() -> voice.reply(asked, words, Keyboard.NONE));
    }

    private static boolean isMeant(Funnel funnel, String form) {
        var wanted = form.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || funnel.form().equals(wanted)
                || funnel.title().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    @Override
    public void close() {
        counting.shutdownNow();
    }
}
