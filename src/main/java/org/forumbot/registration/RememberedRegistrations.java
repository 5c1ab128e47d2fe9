package org.forumbot.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The same rows, but who takes part is looked up once in a transaction: a screen, its rows and the conditions of its
 * buttons each ask for the same person. That somebody does not take part is asked each time, as it may change by many
 * ways.
 */
@Component
@Primary
class RememberedRegistrations implements RegistrationRows {
    private final RegistrationRows rows;

    RememberedRegistrations(@Qualifier("registrationRows") RegistrationRows rows) {
        this.rows = rows;
    }

    private record Place(String forum, long person) {}

    @Override
    public Optional<Registration> active(String forum, long person) {
        var remembered = remembered();
        if (remembered == null) {
            return rows.active(forum, person);
        }
        var place = new Place(forum, person);
        var known = remembered.get(place);
        if (known != null && known.active()) {
            return Optional.of(known);
        }
        var found = rows.active(forum, person);
        found.ifPresent(one -> remembered.put(place, one));
        return found;
    }

    @Override
    public void delete(Registration registration) {
        var remembered = remembered();
        if (remembered != null) {
            remembered.clear();
        }
        rows.delete(registration);
    }

    /** Of the running transaction; null outside of one. */
    @SuppressWarnings("unchecked") // nobody else binds anything to this
    private @Nullable Map<Place, Registration> remembered() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        var bound = TransactionSynchronizationManager.getResource(this);
        return bound == null ? begin() : (Map<Place, Registration>) bound;
    }

    private Map<Place, Registration> begin() {
        var begun = new HashMap<Place, Registration>();
        TransactionSynchronizationManager.bindResource(this, begun);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(RememberedRegistrations.this);
            }
        });
        return begun;
    }

    @Override
    public Registration save(Registration registration) {
        return rows.save(registration);
    }

    @Override
    public Optional<Registration> findById(long id) {
        return rows.findById(id);
    }

    @Override
    public Optional<Registration> findByConversation(long conversation) {
        return rows.findByConversation(conversation);
    }

    @Override
    public List<Registration> findByPersonOrderById(long person) {
        return rows.findByPersonOrderById(person);
    }

    @Override
    public long countActive(String forum) {
        return rows.countActive(forum);
    }

    @Override
    public long countActiveSince(String forum, long since) {
        return rows.countActiveSince(forum, since);
    }
}
