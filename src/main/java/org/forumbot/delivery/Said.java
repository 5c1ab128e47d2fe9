package org.forumbot.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.delivery.Acknowledgements.Acknowledgement;
import org.forumbot.delivery.SeenMessages.Last;
import org.forumbot.store.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running batch has said so far. Stored in one statement before the commit; handed on after it, acknowledgements
 * first; gone with a rollback.
 */
@Component
class Said {
    private final OutboxRows rows;
    private final Writer writer;
    private final Acknowledgements acknowledgements;
    private final Post post;
    private final SeenMessages messages;

    Said(OutboxRows rows, Writer writer, Acknowledgements acknowledgements, Post post, SeenMessages messages) {
        this.rows = rows;
        this.writer = writer;
        this.acknowledgements = acknowledgements;
        this.post = post;
        this.messages = messages;
    }

    /** Of one batch, so far. */
    static final class Collected {
        private final List<Acknowledgement> acknowledgements = new ArrayList<>();
        private final List<Letter> letters = new ArrayList<>();
        private final Map<Long, Last> last = new HashMap<>();
        private long from;
        private long heard;

        List<Acknowledgement> acknowledgements() {
            return acknowledgements;
        }

        List<Letter> letters() {
            return letters;
        }

        /** What was said last, by chat. */
        Map<Long, Last> last() {
            return last;
        }

        void add(Letter letter, long content) {
            letters.add(letter);
            last.put(letter.chat(), new Last(letter.id(), letter.edits(), content));
        }

        void heard(long chat, long nanos) {
            from = chat;
            heard = nanos;
        }

        /** When that came in which is answered in the chat now, 0 = nothing, or it was answered before. */
        long answered(long chat) {
            if (chat != from) {
                return 0;
            }
            long answered = heard;
            heard = 0;
            return answered;
        }
    }

    /** Only inside a unit. */
    Collected now() {
        var collected = collected();
        return collected == null ? begin() : collected;
    }

    /** Whether the running batch has said something to the chat but edits of the message; false outside of units. */
    boolean isElsewhere(long chat, int message) {
        var collected = collected();
        return collected != null
                && collected.letters().stream().anyMatch(letter -> letter.chat() == chat && !letter.edits(message));
    }

    /** What the running batch has said last to the chat; empty outside of units. */
    Optional<Last> last(long chat) {
        return Optional.ofNullable(collected())
                .map(collected -> collected.last().get(chat));
    }

    private @Nullable Collected collected() {
        return TransactionSynchronizationManager.getResource(this) instanceof Collected collected ? collected : null;
    }

    private Collected begin() {
        var collected = new Collected();
        writer.afterCommit(() -> handOn(collected));
        TransactionSynchronizationManager.bindResource(this, collected);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                if (!collected.letters().isEmpty()) {
                    rows.insert(collected.letters());
                }
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Said.this);
            }
        });
        return collected;
    }

    private void handOn(Collected collected) {
        collected.acknowledgements().forEach(acknowledgements::send);
        collected.last().forEach(messages::said);
        post.add(collected.letters());
    }
}
