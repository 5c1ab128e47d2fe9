package org.forumbot.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.forumbot.files.ForumFile.OfferRules;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.SeatDecision.AlreadySeated;
import org.forumbot.programme.SeatDecision.Cancelled;
import org.forumbot.programme.SeatDecision.Clash;
import org.forumbot.programme.SeatDecision.Full;
import org.forumbot.programme.SeatDecision.Gone;
import org.forumbot.programme.SeatDecision.Lapsed;
import org.forumbot.programme.SeatDecision.Reserved;
import org.forumbot.programme.SeatDecision.Seated;
import org.forumbot.programme.SeatDecision.Waiting;
import org.jspecify.annotations.Nullable;

/** What seats are to be, in the plainest way: lists that are gone through from the beginning each time. */
final class SeatModel {
    private final SmallForum forum;
    private final List<Entry> entries = new ArrayList<>();
    private int next;

    SeatModel(SmallForum forum) {
        this.forum = forum;
    }

    /** One row; the order of the list is that of the lines. */
    private static final class Entry {
        private final int number;
        private final long holder;
        private final String section;
        private final String role;
        private Hold hold;
        private @Nullable Instant until;

        private Entry(int number, long holder, String section, String role, Hold hold) {
            this.number = number;
            this.holder = holder;
            this.section = section;
            this.role = role;
            this.hold = hold;
        }

        private boolean open(Instant now) {
            return hold == Hold.OFFERED && until != null && until.isAfter(now);
        }

        private boolean ended(Instant now) {
            return hold == Hold.OFFERED && !open(now);
        }

        private boolean held(Instant now) {
            return hold == Hold.SEATED || open(now);
        }

        private boolean counts(Instant now) {
            return hold == Hold.SEATED || hold == Hold.WAITING || open(now);
        }

        @Override
        public String toString() {
            return section + " " + holder + " " + hold + (hold == Hold.OFFERED ? " " + until : "");
        }
    }

    /** All rows, section by section, in the order of the lines. */
    List<String> rows() {
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.section).thenComparing(entry -> entry.number))
                .map(Entry::toString)
                .toList();
    }

    /** What somebody asks for. @param instead code of the section that is given up for it, empty for none */
    record Asked(long holder, String role, String section, String instead, boolean sure, boolean line) {}

    SeatDecision seek(Asked asked, Instant now) {
        var code = asked.section();
        var section = sections().get(code);
        if (section == null) {
            return new Gone();
        }
        promote(code, now);
        var here = find(asked.holder(), code).orElse(null);
        if (here == null || here.hold == Hold.DECLINED || here.hold == Hold.LAPSED) {
            return seekAnew(asked, section, here, now);
        }
        if (here.hold == Hold.WAITING) {
            return new Waiting(position(here));
        }
        if (here.hold == Hold.SEATED) {
            return new AlreadySeated();
        }
        if (section.cancelled()) {
            return new Cancelled(section.parallel());
        }
        var clash = clash(asked, section, now, true);
        if (clash != null) {
            return clash;
        }
        here.hold = Hold.SEATED;
        giveUpInstead(asked, now);
        return new Seated();
    }

    private SeatDecision seekAnew(Asked asked, Section section, @Nullable Entry passed, Instant now) {
        var code = section.code();
        if (section.cancelled()) {
            return new Cancelled(section.parallel());
        }
        boolean room = free(section, now) > 0 && allows(section, asked.role(), now);
        if (!room && !asked.line()) {
            return free(section, now) > 0
                    ? new Reserved(waiting(code))
                    : passed != null && passed.hold == Hold.LAPSED
                            ? new Lapsed(waiting(code))
                            : new Full(waiting(code));
        }
        var clash = clash(asked, section, now, false);
        if (clash != null) {
            return clash;
        }
        entries.removeIf(entry -> entry == passed);
        var entry = new Entry(next++, asked.holder(), code, asked.role(), room ? Hold.SEATED : Hold.WAITING);
        entries.add(entry);
        if (room) {
            giveUpInstead(asked, now);
        }
        return room ? new Seated() : new Waiting(position(entry));
    }

    private void giveUpInstead(Asked asked, Instant now) {
        if (!asked.instead().equals(asked.section())) {
            leave(asked.holder(), asked.instead(), now);
        }
    }

    Optional<Hold> decline(long holder, String code, Instant now) {
        promote(code, now);
        var here = find(holder, code);
        here.filter(entry -> entry.hold == Hold.OFFERED).ifPresent(entry -> {
            entry.hold = Hold.DECLINED;
            promote(code, now);
        });
        return here.map(entry -> entry.hold);
    }

    Optional<Hold> leave(long holder, String code, Instant now) {
        var here = find(holder, code);
        here.ifPresent(entries::remove);
        here.filter(entry -> entry.hold != Hold.WAITING).ifPresent(_ -> promote(code, now));
        return here.filter(entry -> entry.counts(now)).map(entry -> entry.hold);
    }

    int leaveAll(long holder, Instant now) {
        var all = entries.stream().filter(entry -> entry.holder == holder).toList();
        entries.removeAll(all);
        all.stream().filter(entry -> entry.hold != Hold.WAITING).forEach(entry -> promote(entry.section, now));
        return (int) all.stream().filter(entry -> entry.counts(now)).count();
    }

    void promoteAll(Instant now) {
        sections().keySet().forEach(code -> promote(code, now));
    }

    void promote(String code, Instant now) {
        entries.stream()
                .filter(entry -> entry.section.equals(code) && entry.ended(now))
                .forEach(entry -> entry.hold = Hold.LAPSED);
        var section = sections().get(code);
        if (section == null || section.cancelled() || !now.isBefore(start(section))) {
            return;
        }
        for (var entry : entries) {
            if (entry.section.equals(code)
                    && entry.hold == Hold.WAITING
                    && free(section, now) > 0
                    && allows(section, entry.role, now)) {
                entry.hold = Hold.OFFERED;
                entry.until = OfferTime.of(OfferRules.USUAL, start(section).atZone(zone()), zone(), now)
                        .until();
            }
        }
    }

    /** When the section begins. */
    Instant start(Section section) {
        return Objects.requireNonNull(section.day())
                .atTime(Objects.requireNonNull(section.start()))
                .atZone(zone())
                .toInstant();
    }

    private ZoneId zone() {
        return forum.forum(SmallForum.CODE, "ru").zone();
    }

    private Map<String, Section> sections() {
        return forum.forum(SmallForum.CODE, "ru").sections();
    }

    private int free(Section section, Instant now) {
        return Objects.requireNonNull(section.capacity())
                - (int) entries.stream()
                        .filter(entry -> entry.section.equals(section.code()))
                        .filter(entry -> entry.held(now))
                        .count();
    }

    private int waiting(String code) {
        return (int) entries.stream()
                .filter(entry -> entry.section.equals(code) && entry.hold == Hold.WAITING)
                .count();
    }

    private int position(Entry of) {
        return (int) entries.stream()
                .filter(entry -> entry.section.equals(of.section) && entry.hold == Hold.WAITING)
                .filter(entry -> entry.number <= of.number)
                .count();
    }

    private Optional<Entry> find(long holder, String code) {
        return entries.stream()
                .filter(entry -> entry.holder == holder && entry.section.equals(code))
                .findFirst();
    }

    private boolean allows(Section section, String role, Instant now) {
        return section.quotas().stream()
                .filter(quota -> quota.counts(role, ""))
                .allMatch(quota -> entries.stream()
                                .filter(entry -> entry.section.equals(section.code()) && entry.held(now))
                                .filter(entry -> quota.counts(entry.role, ""))
                                .count()
                        < quota.places());
    }

    private @Nullable Clash clash(Asked asked, Section section, Instant now, boolean seatsOnly) {
        if (asked.sure()) {
            return null;
        }
        return entries.stream()
                .filter(entry -> entry.holder == asked.holder())
                .filter(entry -> !entry.section.equals(section.code()) && !entry.section.equals(asked.instead()))
                .filter(entry -> seatsOnly ? entry.hold == Hold.SEATED : entry.counts(now))
                .filter(entry -> sections().containsKey(entry.section)
                        && !sections().get(entry.section).cancelled()
                        && sections().get(entry.section).clashes(section))
                .map(entry -> new Clash(entry.section, entry.hold != Hold.SEATED))
                .findFirst()
                .orElse(null);
    }
}
