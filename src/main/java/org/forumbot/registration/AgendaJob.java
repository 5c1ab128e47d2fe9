package org.forumbot.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.files.Dialogs;
import org.forumbot.files.DialogsChanged;
import org.forumbot.files.ForumFile;
import org.forumbot.registration.Telling.Due;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells what is to be told to many, in slices: each job tells some and plans the next with the last one who was told, in
 * one transaction, so that a kill neither doubles nor omits anybody. What was told about a moment is told no second time,
 * wherever the clock jumps; what was due before it was planned, or is worth nothing any more, is not told.
 */
@Component
class AgendaJob implements Jobs.Runner {
    private static final String KIND = "agenda";

    private final Map<String, Telling> tellings;
    private final Dialogs dialogs;
    private final AgendaRounds rounds;
    private final Timing timing;

    /** When it is told. */
    @Component
    record Timing(Jobs jobs, Writer writer, Clock clock) {
        void plan(String key, Instant due, Instant moment, long after) {
            jobs.schedule(KIND, key, due, moment.toEpochMilli() + " " + after);
        }
    }

    AgendaJob(List<Telling> tellings, Dialogs dialogs, AgendaRounds rounds, Timing timing) {
        this.tellings = tellings.stream().collect(Collectors.toMap(Telling::name, telling -> telling));
        this.dialogs = dialogs;
        this.rounds = rounds;
        this.timing = timing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = timing.writer().submit(this::planAll);
    }

    /** Sections may take place at other times now. */
    @EventListener
    void on(DialogsChanged changed) {
        planAll();
    }

    private void planAll() {
        var told = new HashMap<String, AgendaRound>();
        rounds.findAll().forEach(round -> told.put(round.getId(), round));
        for (var code : dialogs.forums()) {
            var forum = dialogs.forum(code, "ru");
            tellings.values()
                    .forEach(telling -> telling.subjects(forum)
                            .forEach(subject -> telling.due(forum, subject)
                                    .ifPresent(due -> plan(key(telling, forum, subject), due, told))));
        }
    }

    private static String key(Telling telling, ForumFile forum, String subject) {
        return telling.name() + "." + forum.code() + "." + subject;
    }

    /** What is due already runs by itself, if it was planned before; else it is too late. */
    private void plan(String key, Due due, Map<String, AgendaRound> told) {
        var round = told.get(key);
        boolean done = round != null && round.isAbout(due.moment());
        if (!done && due.at().isAfter(timing.clock().instant())) {
            timing.plan(key, due.at(), due.moment(), 0);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param payload the moment, and the last one who was told */
    @Override
    public void run(String key, String payload) {
        var parts = key.split("\\.", 3);
        var telling = tellings.get(parts[0]);
        if (telling != null && dialogs.forums().contains(parts[1])) {
            int gap = payload.indexOf(' ');
            var moment = Instant.ofEpochMilli(Long.parseLong(payload.substring(0, gap)));
            var after = Long.parseLong(payload.substring(gap + 1));
            run(telling, dialogs.forum(parts[1], "ru"), parts[2], new Slice(key, moment, after));
        }
    }

    private record Slice(String key, Instant moment, long after) {}

    private void run(Telling telling, ForumFile forum, String subject, Slice slice) {
        var now = timing.clock().instant();
        var due = telling.due(forum, subject)
                .filter(known -> known.moment().equals(slice.moment()) && now.isBefore(known.until()));
        var audible = Night.of(forum).end(now);
        if (due.isPresent() && audible.isAfter(now)) {
            timing.plan(slice.key(), audible, slice.moment(), slice.after());
        } else if (due.isPresent() && (slice.after() != 0 || isFirst(slice))) {
            long last = telling.tell(forum, subject, slice.after());
            if (last != 0) {
                timing.plan(slice.key(), now, slice.moment(), last);
            }
        }
    }

    /** Writes down that it has begun. @return false when it had before */
    private boolean isFirst(Slice slice) {
        var round = rounds.findById(slice.key()).orElse(null);
        if (round == null) {
            rounds.save(new AgendaRound(slice.key(), slice.moment()));
            return true;
        }
        boolean another = !round.isAbout(slice.moment());
        round.about(slice.moment());
        return another;
    }
}
