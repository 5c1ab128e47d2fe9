package org.forumbot.practices;

import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import org.forumbot.store.Ids;
import org.forumbot.store.WithinUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the answers of each sending. */
@Component
class Revisions {
    private final StoredRevisions stored;
    private final WithinUnit<Sending, Map<String, String>> read = new WithinUnit<>();
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Revisions(StoredRevisions stored, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.stored = stored;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    private record Sending(long practice, int revision) {}

    /** As they were shown when they were sent so for the first, second, … time; none when there is no such. */
    Map<String, String> answers(long practice, int revision) {
        return read.of(
                new Sending(practice, revision),
                sending -> stored.findByPracticeAndRevision(sending.practice(), sending.revision())
                        .map(found -> ShownAnswers.read(found.answers()))
                        .orElse(Map.of()));
    }

    /** The latest ones. */
    Map<String, String> answers(Practice practice) {
        return answers(practice.getId(), practice.latest());
    }

    /** Whether these very answers are the latest revision. */
    boolean isLatest(Practice practice, String answers) {
        return stored.findByPracticeAndRevision(practice.getId(), practice.latest())
                .filter(revision -> revision.answers().equals(answers))
                .isPresent();
    }

    void add(Practice practice, String answers) {
        stored.save(new PracticeRevision(ids.next(), practice.getId(), practice.latest(), answers, clock.instant()));
        read.forget(new Sending(practice.getId(), practice.latest()));
        events.publishEvent(new PracticeSent(practice.getId()));
    }

    void blankContacts(Practice practice) {
        stored.findByPractice(practice.getId()).forEach(PracticeRevision::blankContacts);
        IntStream.rangeClosed(1, practice.latest())
                .forEach(revision -> read.forget(new Sending(practice.getId(), revision)));
    }
}
