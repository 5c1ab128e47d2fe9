package org.forumbot.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.forumbot.store.Recalled;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Everybody who has talked to the bot. Only inside units of the writer. */
@Component
public class People {
    /** More than talk to the bot within some minutes. */
    private static final int KNOWN = 2_000;

    private final PersonRows rows;
    private final Supplier<@Nullable Spoken> spoken;
    private final Clock clock;
    private final Recalled<Long, Optional<Acquaintance>> known = new Recalled<>(KNOWN);

    /** @param spoken Russian and English where nobody tells */
    People(PersonRows rows, ObjectProvider<Spoken> spoken, Clock clock) {
        this.rows = rows;
        this.spoken = SingletonSupplier.ofNullable(spoken::getIfAvailable);
        this.clock = clock;
    }

    /**
     * Somebody has written or pressed: known from now on, and reachable again. The language follows the messenger's
     * until the person chooses one here.
     *
     * @param languageCode the IETF tag that the messenger tells; null when it tells none, which means Russian
     */
    public Person meet(long id, @Nullable String languageCode) {
        var speaking = speaking(languageCode);
        var now = clock.instant();
        var before = acquaintance(id);
        if (before.isEmpty()) {
            changed(rows.save(new PersonRow(id, speaking, now)));
            return new Person(id, speaking);
        }
        var after = before.get().seen(speaking, now);
        if (!after.equals(before.get())) {
            change(id, row -> row.become(after));
        }
        return person(id, after);
    }

    public Optional<Person> find(long id) {
        return acquaintance(id).map(known -> person(id, known));
    }

    private Optional<Acquaintance> acquaintance(long id) {
        return known.of(id, each -> rows.findById(each).map(PersonRow::acquaintance));
    }

    private void change(long id, Consumer<PersonRow> change) {
        rows.findById(id).ifPresent(row -> {
            change.accept(row);
            changed(row);
        });
    }

    private void changed(PersonRow row) {
        known.put(row.getId(), Optional.of(row.acquaintance()));
    }

    /** A language that was chosen and that the bot has unlearnt since is replaced by the nearest that it speaks. */
    private Person person(long id, Acquaintance known) {
        return new Person(id, speaking(known.language()));
    }

    /**
     * The language in which somebody is met whose messenger tells this code.
     *
     * @param languageCode as for {@link #meet}
     */
    public String speaking(@Nullable String languageCode) {
        return Languages.byCode(languageCode, languages());
    }

    private List<String> languages() {
        var told = spoken.get();
        return told == null ? List.of(Languages.RUSSIAN, Languages.ENGLISH) : told.languages();
    }

    /**
     * The person wants to be spoken to in this language, whatever the messenger tells.
     *
     * @throws IllegalArgumentException for a language that the bot does not speak
     */
    public void choose(long id, String language) {
        var spoken = Languages.known(language, languages());
        change(id, row -> row.become(row.acquaintance().speaks(spoken)));
    }

    /** Nothing can be sent to the person until they are met again, as they have stopped the bot. */
    public void unreachable(long id) {
        reachable(id, false);
    }

    /** Something has arrived after all. */
    public void reached(long id) {
        reachable(id, true);
    }

    private void reachable(long id, boolean can) {
        if (acquaintance(id).filter(now -> now.reachable() != can).isPresent()) {
            change(id, row -> row.become(row.acquaintance().reached(can)));
        }
    }

    /** @return true for who is not known, such as a group */
    public boolean reachable(long id) {
        return acquaintance(id).map(Acquaintance::reachable).orElse(true);
    }

    /** Those of them who are known and can be reached. One query. */
    public List<Person> reachable(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findByIdInAndReachableTrue(ids).stream()
                        .map(row -> person(row.getId(), row.acquaintance()))
                        .toList();
    }

    public long count() {
        return rows.count();
    }

    void remove(long id) {
        rows.deleteById(id);
        known.forget(id);
    }
}
