package org.forumbot.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.programme.HolderId;
import org.forumbot.store.Recalled;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The rows of registrations. Many parts of each turn ask whether its person takes part: that is known without a query.
 * Only inside units of the writer, and the only way to the rows.
 */
@Component
class RegistrationBook {
    /** More than talk to the bot within an hour. */
    private static final int KNOWN = 10_000;

    private final RegistrationRows rows;
    private final Recalled<Whose, Optional<Part>> known = new Recalled<>(KNOWN);

    RegistrationBook(RegistrationRows rows) {
        this.rows = rows;
    }

    private record Whose(String forum, long person) {}

    /** Somebody takes part. @param tracks codes of what interests them */
    record Part(long id, String number, List<String> tracks) {
        static Part of(Registration registration) {
            return new Part(registration.getId(), registration.number(), registration.tracks());
        }

        HolderId holder() {
            return new HolderId(id);
        }
    }

    /** One that is new, takes part again or has other answers. */
    Registration save(Registration registration) {
        known.put(whose(registration), Optional.of(Part.of(registration)));
        return rows.save(registration);
    }

    void cancel(Registration registration, Instant now) {
        registration.cancel(now);
        known.put(whose(registration), Optional.empty());
    }

    void delete(Registration registration) {
        rows.delete(registration);
        known.put(whose(registration), Optional.empty());
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

    /** No query but the first time. */
    Optional<Part> part(String forum, long person) {
        return known.of(
                new Whose(forum, person),
                whose -> rows.active(whose.forum(), whose.person()).map(Part::of));
    }

    Optional<Registration> active(String forum, long person) {
        return part(forum, person).flatMap(part -> rows.findById(part.id()));
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

    private static Whose whose(Registration registration) {
        return new Whose(registration.forum(), registration.person());
    }
}
