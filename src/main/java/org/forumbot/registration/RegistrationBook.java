package org.forumbot.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.programme.HolderId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rows of registrations. Many parts of one turn ask whether its person is registered: the batch remembers who is, as
 * each query would look at everything else that the batch has changed. Only inside units of the writer, and the only way
 * to the rows.
 */
@Component
class RegistrationBook {
    private static final long NONE = 0;

    private final RegistrationRows rows;

    RegistrationBook(RegistrationRows rows) {
        this.rows = rows;
    }

    private record Whose(String forum, long person) {}

    /** One that is new, or takes part again. */
    Registration save(Registration registration) {
        var participant = registration.participant();
        known().remove(new Whose(participant.forum(), participant.person()));
        return rows.save(registration);
    }

    void delete(Registration registration) {
        rows.delete(registration);
    }

    Optional<Registration> findById(long id) {
        return rows.findById(id);
    }

    Optional<Registration> findByConversation(long conversation) {
        return rows.findByConversation(conversation);
    }

    List<Registration> findByPersonOrderById(long person) {
        return rows.findByPersonOrderById(person);
    }

    /** One query in a batch, as long as nothing changes. */
    Optional<Registration> active(String forum, long person) {
        var whose = new Whose(forum, person);
        var id = known().get(whose);
        if (id == null) {
            return found(whose);
        }
        // by its id it is at hand; it may have been cancelled or deleted since
        return id == NONE ? Optional.empty() : rows.findById(id).filter(Registration::active);
    }

    private Optional<Registration> found(Whose whose) {
        var found = rows.active(whose.forum(), whose.person());
        known().put(whose, found.map(Registration::getId).orElse(NONE));
        return found;
    }

    /** Who takes part, by person, after that person. One query. */
    List<Registration> page(String forum, long after, int most) {
        return rows.page(forum, after, Limit.of(most));
    }

    /** Whose these are, of those that are there. One query. */
    Map<HolderId, Long> persons(Collection<HolderId> holders) {
        var persons = new HashMap<HolderId, Long>();
        if (!holders.isEmpty()) {
            rows.findByIdIn(holders.stream().map(HolderId::value).toList())
                    .forEach(registration -> persons.put(registration.holder(), registration.person()));
        }
        return persons;
    }

    long countActive(String forum) {
        return rows.countActive(forum);
    }

    long countActiveSince(String forum, long since) {
        return rows.countActiveSince(forum, since);
    }

    /** What was found in the running batch: ids, or none. */
    @SuppressWarnings("unchecked")
    private Map<Whose, Long> known() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Map<?, ?> known) {
            return (Map<Whose, Long>) known;
        }
        var known = new HashMap<Whose, Long>();
        TransactionSynchronizationManager.bindResource(this, known);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(RegistrationBook.this);
            }
        });
        return known;
    }
}
