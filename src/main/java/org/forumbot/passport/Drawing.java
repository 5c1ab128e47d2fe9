package org.forumbot.passport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.forumbot.conversation.Asker;
import org.forumbot.delivery.Enclosure;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.store.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Draws passports one after the other on a thread of its own and hands each over as a unit of its own. Who presses again
 * while theirs is being drawn gets one; what was drawn lately is not drawn again.
 */
@Component
class Drawing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);

    /** A passport takes less than half a second: who comes last waits less than half a minute. */
    private static final int MOST_WAITING = 50;

    /** Of about 50 kB each. */
    private static final int MOST_KEPT = 32;

    private final Sheets sheets;
    private final PassportPdf pdf;
    private final PassportVoice voice;
    private final Writer writer;
    private final ExecutorService drawing = Executors.newSingleThreadExecutor(threads());
    private final Set<Order> waiting = ConcurrentHashMap.newKeySet();
    private final Map<Drawn, byte[]> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Drawing(Sheets sheets, PassportPdf pdf, PassportVoice voice, Writer writer) {
        this.sheets = sheets;
        this.pdf = pdf;
        this.voice = voice;
        this.writer = writer;
    }

    record Order(Asker who, Card card) {
        /** As people will see it among their files. */
        private String file() {
            return card.number() + "-" + card.language() + ".pdf";
        }
    }

    private record Drawn(Sheet sheet, String language) {}

    private static CustomizableThreadFactory threads() {
        var threads = new CustomizableThreadFactory("passport-");
        threads.setDaemon(true);
        return threads;
    }

    /** Inside a unit: it begins after the commit. @return false when too many are waiting already */
    boolean start(Order order) {
        if (waiting.size() >= MOST_WAITING && !waiting.contains(order)) {
            return false;
        }
        writer.afterCommit(() -> {
            if (waiting.add(order)) {
                drawing.execute(() -> draw(order));
            }
        });
        return true;
    }

    private void draw(Order order) {
        try {
            var bytes = drawn(new Drawn(sheets.of(order.card()), order.card().language()));
            var file = new Enclosure.Made(FileKind.DOCUMENT, order.file(), bytes);
            var _ = writer.submit(() -> voice.hand(order.who(), order.card(), file));
        } catch (RuntimeException failure) {
            LOG.error("The passport of {} could not be drawn", order.file(), failure);
            var _ = writer.submit(() -> voice.say(order.who(), "passport.failed"));
        } finally {
            waiting.remove(order);
        }
    }

    /** Only on the drawing thread. */
    private byte[] drawn(Drawn wanted) {
        return kept.computeIfAbsent(wanted, drawn -> pdf.of(drawn.sheet(), drawn.language()));
    }

    @Override
    public void close() {
        drawing.shutdownNow();
    }
}
