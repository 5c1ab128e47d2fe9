package org.forumbot.delivery;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.delivery.Acknowledgements.Acknowledgement;
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

    Said(OutboxRows rows, Writer writer, Acknowledgements acknowledgements, Post post) {
        this.rows = rows;
        this.writer = writer;
        this.acknowledgements = acknowledgements;
        this.post = post;
    }

    record Collected(List<Acknowledgement> acknowledgements, List<Letter> letters) {}

    /** Only inside a unit. */
    Collected now() {
        var collected = collected();
        return collected == null ? begin() : collected;
    }

    /** Whether the running batch has said something to the chat; false outside of units. */
    boolean isFor(long chat) {
        var collected = collected();
        return collected != null && collected.letters().stream().anyMatch(letter -> letter.chat() == chat);
    }

    private @Nullable Collected collected() {
        return TransactionSynchronizationManager.getResource(this) instanceof Collected collected ? collected : null;
    }

    private Collected begin() {
        var collected = new Collected(new ArrayList<>(), new ArrayList<>());
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
        post.add(collected.letters());
    }
}
