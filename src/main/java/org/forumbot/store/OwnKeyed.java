package org.forumbot.store;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A row whose key is given to it and not made by the database, so that only the row itself can tell whether it is there
 * already: without that, each first save would ask the database.
 *
 * @param <K> type of the key
 */
@MappedSuperclass
public abstract class OwnKeyed<K> implements Persistable<K> {
    @Transient
    private boolean stored;

    @Override
    public boolean isNew() {
        return !stored;
    }

    // Already at persist, not at the flush: one made and deleted within one batch must count as stored.
    @PostLoad
    @PrePersist
    void markStored() {
        stored = true;
    }
}
