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
import org.forumbot.programme.SeatDecision.Clash;
import org.forumbot.programme.SeatDecision.Full;
import org.forumbot.programme.SeatDecision.Gone;
import org.forumbot.programme.SeatDecision.Lapsed;
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
        private Hold hold;
        private @Nullable Instant until;

        private Entry(int number, long holder, String section, Hold hold) {
            this.number = number;
            this.holder = holder;
            this.section = section;
            this.hold = hold;
        }

        private boolean open(Instant now) {
            return hold == Hold.OFFERED && until != null && until.isAfter(now);
        }

        private boolean ended(Instant now) {
            return hold == Hold.OFFERED && !open(now);
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

    SeatDecision seek(long holder, String code, boolean sure, boolean line, Instant now) {
        var section = sections().get(code);
        if (section == null) {
            return new Gone();
        }
        promote(code, now);
        var here = find(holder, code).orElse(null);
        if (here == null || here.hold == Hold.DECLINED || here.hold == Hold.LAPSED) {
            return seekAnew(holder, section, here, sure, line, now);
        }
        if (here.hold == Hold.WAITING) {
            return new Waiting(position(here));
        }
        if (here.hold == Hold.SEATED) {
            return new AlreadySeated();
        }
        var clash = sure ? null : clash(holder, section, now, true);
        if (clash != null) {
            return clash;
        }
        here.hold = Hold.SEATED;
        return new Seated();
    }

    private SeatDecision seekAnew(
            long holder, Section section, @Nullable Entry passed, boolean sure, boolean line, Instant now) {
        var code = section.code();
        if (free(section, now) <= 0 && !line) {
            return passed != null && passed.hold == Hold.LAPSED ? new Lapsed(waiting(code)) : new Full(waiting(code));
        }
        var clash = sure ? null : clash(holder, section, now, false);
        if (clash != null) {
            return clash;
        }
        entries.removeIf(entry -> entry == passed);
        boolean seated = free(section, now) > 0;
        var entry = new Entry(next++, holder, code, seated ? Hold.SEATED : Hold.WAITING);
        entries.add(entry);
        return seated ? new Seated() : new Waiting(position(entry));
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
        if (section == null || !now.isBefore(start(section))) {
            return;
        }
        for (var entry : entries) {
            if (entry.section.equals(code) && entry.hold == Hold.WAITING && free(section, now) > 0) {
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
                        .filter(entry -> entry.hold == Hold.SEATED || entry.open(now))
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

    private @Nullable Clash clash(long holder, Section section, Instant now, boolean seatsOnly) {
        return entries.stream()
                .filter(entry -> entry.holder == holder && !entry.section.equals(section.code()))
                .filter(entry -> seatsOnly ? entry.hold == Hold.SEATED : entry.counts(now))
                .filter(entry -> sections().containsKey(entry.section)
                        && sections().get(entry.section).clashes(section))
                .map(entry -> new Clash(entry.section, entry.hold != Hold.SEATED))
                .findFirst()
                .orElse(null);
    }
}
