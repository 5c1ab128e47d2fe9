package org.forumbot.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.programme.HolderId;
import org.forumbot.programme.Traits;
import org.forumbot.store.Recalled;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The rows of registrations. Many parts of each turn ask whether its person takes part: that is known without a query.
 * Only inside units of the writer, and the only way to the rows.
 */
@Component
class RegistrationBook {
    /** More than talk to the bot within some minutes. */
    private static final int KNOWN = 2_000;

    private final RegistrationRows rows;
    private final Recalled<Whose, Found> known = new Recalled<>(KNOWN);
    private final Recalled<Long, Optional<String>> numbers = new Recalled<>(KNOWN);

    RegistrationBook(RegistrationRows rows) {
        this.rows = rows;
    }

    private record Whose(String forum, long person) {}

    /**
     * What the rows of somebody at a forum say.
     *
     * @param cancelled whether there is one that was cancelled
     */
    private record Found(Optional<Part> part, boolean cancelled) {
        static Found in(List<Registration> rows) {
            return new Found(
                    rows.stream().filter(Registration::active).map(Part::of).findFirst(),
                    rows.stream().anyMatch(row -> !row.active()));
        }
    }

    /** Somebody takes part. @param tracks codes of what interests them */
    record Part(Participant participant, long conversation, Traits traits, List<String> tracks) {
        static Part of(Registration registration) {
            return new Part(
                    registration.participant(),
                    registration.conversation(),
                    registration.traits(),
                    registration.tracks());
        }

        String number() {
            return participant.number();
        }

        HolderId holder() {
            return new HolderId(participant.id());
        }
    }

    /** One that is new, takes part again or has other answers. */
    Registration save(Registration registration) {
        boolean cancelled = found(registration.forum(), registration.person()).cancelled();
        known.put(whose(registration), new Found(Optional.of(Part.of(registration)), cancelled));
        numbers.put(registration.getId(), Optional.of(registration.number()));
        return rows.save(registration);
    }

    void cancel(Registration registration, Instant now) {
        registration.cancel(now);
        known.put(whose(registration), new Found(Optional.empty(), true));
    }

    void delete(Registration registration) {
        rows.delete(registration);
        rows.flush();
        known.forget(whose(registration));
        numbers.forget(registration.getId());
    }

    /** Its number, also when it was cancelled. No query but the first time. */
    Optional<String> number(HolderId holder) {
        return numbers.of(holder.value(), id -> rows.findById(id).map(Registration::number));
    }

    Optional<Registration> findById(long id) {
        return rows.findById(id);
    }

    /** The one that came of this conversation and was cancelled. No query for who has cancelled none. */
    Optional<Registration> cancelled(String forum, long person, long conversation) {
        return found(forum, person).cancelled() ? rows.findByConversation(conversation) : Optional.empty();
    }

    List<Registration> findByPersonOrderById(long person) {
        return rows.findByPersonOrderById(person);
    }

    /** No query but the first time. */
    Optional<Part> part(String forum, long person) {
        return found(forum, person).part();
    }

    /** The row of who takes part, to be changed. */
    Optional<Registration> active(String forum, long person) {
        return part(forum, person)
                .flatMap(part -> rows.findById(part.participant().id()));
    }

    /** Whatever this transaction has added is known, and what it has deleted is written at once. */
    private Found found(String forum, long person) {
        return known.of(
                new Whose(forum, person),
                whose -> Found.in(rows.stored(person).stream()
                        .filter(row -> row.forum().equals(forum))
                        .toList()));
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
