package org.forumbot.programme;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.forumbot.files.ForumFile.Group;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a seat or a place in line for a wish. Either all of it is done, or nothing has changed. */
@Component
class Choosing {
    private final SeatBook book;
    private final Sections sections;
    private final Promotion promotion;
    private final SeatRules rules;
    private final Leaving leaving;

    Choosing(SeatBook book, Sections sections, Promotion promotion, SeatRules rules, Leaving leaving) {
        this.book = book;
        this.sections = sections;
        this.promotion = promotion;
        this.rules = rules;
        this.leaving = leaving;
    }

    SeatDecision seek(HolderId holder, Wish wish) {
        var section = sections.of(wish.forum(), wish.section());
        if (section == null) {
            return new SeatDecision.Gone();
        }
        // what is owed to those in line is theirs before anybody who comes now
        promotion.settle(wish.forum(), wish.section());
        var it = new Case(holder, wish, section, promotion.room(wish.forum(), section), book.of(holder, wish.forum()));
        var here = it.here();
        return here == null ? fresh(it, null) : standing(it, here);
    }

    /** What keeps a holder from the section, apart from free seats and clashes. */
    Optional<SeatDecision> obstacle(HolderId holder, Wish wish, Collection<Held> own) {
        var section = sections.of(wish.forum(), wish.section());
        if (section == null) {
            return Optional.of(new SeatDecision.Gone());
        }
        boolean there =
                own.stream().anyMatch(held -> !held.passed() && held.section().equals(section.code()));
        if (there) {
            return section.cancelled() ? Optional.of(new SeatDecision.Cancelled(section.parallel())) : Optional.empty();
        }
        var others = own.stream().filter(held -> !held.passed()).toList();
        var refusal = rules.refusal(holder, wish, section, kept(others));
        var room = promotion.room(wish.forum(), section);
        boolean reserved = room.free() > 0
                && !room.allows(wish.traits().role(), wish.traits().region());
        return Optional.ofNullable(
                refusal == null && reserved
                        ? new SeatDecision.Reserved(room.tally().waiting())
                        : refusal);
    }

    /**
     * A wish and what it meets.
     *
     * @param own all rows of the holder
     */
    private record Case(HolderId holder, Wish wish, Section section, Room room, List<Seat> own) {
        @Nullable
        Seat here() {
            return in(section.code());
        }

        @Nullable
        Seat in(@Nullable String code) {
            return own.stream()
                    .filter(seat -> seat.section().equals(code))
                    .findFirst()
                    .orElse(null);
        }

        /** What the holder keeps elsewhere. */
        List<Held> others() {
            return own.stream()
                    .map(seat -> seat.held(room.now()))
                    .filter(held -> !held.passed())
                    .filter(held -> !held.section().equals(section.code()))
                    .filter(held -> !held.section().equals(wish.instead()))
                    .toList();
        }

        /** A group that the section does not have, or no more, is no wish. */
        @Nullable
        String group() {
            return wish.group() != null && section.groups().containsKey(wish.group()) ? wish.group() : null;
        }

        boolean hasRoom() {
            return room.free() > 0
                    && room.allows(wish.traits().role(), wish.traits().region())
                    && !isGroupFull();
        }

        boolean isGroupFull() {
            return group() != null && room.group(group()).isEmpty();
        }
    }

    private SeatDecision standing(Case it, Seat here) {
        return switch (here.state(book.now())) {
            case SEATED -> seated(it, here);
            case OFFERED -> takeOffered(it, here);
            case WAITING ->
                new SeatDecision.Waiting(book.positions(it.holder(), it.wish().forum())
                        .getOrDefault(it.section().code(), 1));
            case DECLINED, LAPSED -> fresh(it, here);
        };
    }

    private SeatDecision seated(Case it, Seat here) {
        var wanted = it.group();
        if (wanted == null || wanted.equals(here.group())) {
            return new SeatDecision.AlreadySeated();
        }
        if (it.isGroupFull()) {
            return new SeatDecision.GroupFull(wanted);
        }
        book.change(here, (seat, _) -> seat.sit(wanted));
        return new SeatDecision.Seated();
    }

    /** Lines of the same time were asked about when this one was joined. */
    private SeatDecision takeOffered(Case it, Seat here) {
        if (it.section().cancelled()) {
            return new SeatDecision.Cancelled(it.section().parallel());
        }
        var wanted = it.group();
        boolean another = wanted != null && !wanted.equals(here.group());
        if (another && it.isGroupFull()) {
            return new SeatDecision.GroupFull(Objects.requireNonNull(wanted));
        }
        var clash = clash(it, it.others().stream().filter(Held::seated).toList());
        if (clash != null) {
            return clash;
        }
        book.change(here, (seat, now) -> {
            seat.take(now);
            seat.sit(another ? wanted : seat.group());
        });
        book.tell(new SeatTaken(here.getId(), true));
        giveUpInstead(it);
        return new SeatDecision.Seated();
    }

    /** @param passed what is left of an offer that was not taken */
    private SeatDecision fresh(Case it, @Nullable Seat passed) {
        var refusal = rules.refusal(it.holder(), it.wish(), it.section(), kept(it.others()));
        if (refusal == null && !it.wish().line()) {
            refusal = noRoom(it, passed);
        }
        if (refusal == null) {
            refusal = clash(it, it.others());
        }
        if (refusal != null) {
            return refusal;
        }
        if (passed != null) {
            book.remove(List.of(passed));
        }
        return settle(it);
    }

    /** What counts against the limits: not what is in sections that do not take place. */
    private List<Held> kept(List<Held> others) {
        return others.stream()
                .filter(held -> isOn(sections.of(held.forum(), held.section())))
                .toList();
    }

    private static boolean isOn(@Nullable Section section) {
        return section != null && !section.cancelled();
    }

    private @Nullable SeatDecision noRoom(Case it, @Nullable Seat passed) {
        int waiting = it.room().tally().waiting();
        var wanted = it.group();
        if (it.hasRoom()) {
            return null;
        }
        if (it.room().free() == 0) {
            boolean lapsed = passed != null && passed.state(book.now()) == Hold.LAPSED;
            return lapsed ? new SeatDecision.Lapsed(waiting) : new SeatDecision.Full(waiting);
        }
        return wanted != null && it.isGroupFull()
                ? new SeatDecision.GroupFull(wanted)
                : new SeatDecision.Reserved(waiting);
    }

    private SeatDecision.@Nullable Clash clash(Case it, List<Held> others) {
        if (it.wish().sure()) {
            return null;
        }
        for (var held : others) {
            var other = sections.of(held.forum(), held.section());
            if (other != null && !other.cancelled() && other.clashes(it.section())) {
                return new SeatDecision.Clash(other.code(), !held.seated());
            }
        }
        return null;
    }

    private SeatDecision settle(Case it) {
        var wish = it.wish();
        if (!it.hasRoom()) {
            book.queue(it.holder(), wish.forum(), wish.section(), wish.traits());
            return new SeatDecision.Waiting(it.room().tally().waiting());
        }
        var group = it.room().group(it.group()).map(Group::code).orElse(null);
        book.seat(it.holder(), wish.forum(), wish.section(), wish.traits(), group);
        giveUpInstead(it);
        return new SeatDecision.Seated();
    }

    private void giveUpInstead(Case it) {
        var instead = it.in(it.wish().instead());
        if (instead != null && !instead.section().equals(it.section().code())) {
            leaving.giveUp(List.of(instead));
        }
    }
}
