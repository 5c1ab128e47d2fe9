package org.forumbot.organizers;

import java.util.Map;
import org.forumbot.conversation.Incoming;
import org.forumbot.practices.Actor;
import org.forumbot.practices.Claims;
import org.forumbot.practices.Claims.Holder;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.Move;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** «Взять» and «Забрать» at the desk: who presses has the practice in hand from now on, and its card says so. */
@Component
class TakePractice {
    /** {@code d.desk.take.<practice>}, at most 31 characters. */
    static final String TAKE = "d.desk.take.";

    /** {@code d.desk.over.<practice>.<from whom>}, at most 48 characters. */
    static final String OVER = "d.desk.over.";

    private final Lifecycle lifecycle;
    private final Claims claims;
    private final Practices practices;
    private final DeskCards cards;
    private final DeskVoice voice;

    TakePractice(Lifecycle lifecycle, Claims claims, Practices practices, DeskCards cards, DeskVoice voice) {
        this.lifecycle = lifecycle;
        this.claims = claims;
        this.practices = practices;
        this.cards = cards;
        this.voice = voice;
    }

    /** A press at the desk. @return whether it was meant for this */
    boolean pressed(Incoming.Press press) {
        boolean takes = press.data().startsWith(TAKE);
        boolean takesOver = press.data().startsWith(OVER);
        if (takes || takesOver) {
            var parts = press.data()
                    .substring(takes ? TAKE.length() : OVER.length())
                    .split("\\.", 2);
            long practice = number(parts[0]);
            if (practices.card(practice).isEmpty()) {
                voice.acknowledge(press, "desk.press.unknown");
            } else if (takes) {
                take(press, practice);
            } else {
                takeOver(press, practice, number(parts[parts.length - 1]));
            }
        }
        return takes || takesOver;
    }

    /** 0 for what is no number. */
    private static long number(String written) {
        return written.matches("\\d{1,18}") ? Long.parseLong(written) : 0;
    }

    /** What was sent is looked at from now on; what nobody holds has a holder again, wherever it stands. */
    private void take(Incoming.Press press, long practice) {
        var before = claims.holder(practice);
        var organizer = new Actor.Organizer(press.from().id());
        var move = lifecycle.move(practice, PracticeStatus.IN_CHECK, organizer, "", Map.of());
        if (before.isEmpty() || move instanceof Move.Moved) {
            pass(press, practice);
        } else {
            tell(press, before.get());
        }
    }

    /** Only from whom the button names: of two who press at once one gets it, and both see who. */
    private void takeOver(Incoming.Press press, long practice, long from) {
        var holder = claims.holder(practice).orElse(null);
        if (holder == null || (holder.person() == from && from != press.from().id())) {
            pass(press, practice);
        } else {
            tell(press, holder);
        }
    }

    private void tell(Incoming.Press press, Holder holder) {
        boolean mine = holder.person() == press.from().id();
        voice.acknowledge(press, mine ? "desk.take.mine" : "desk.take.taken", Map.of("name", holder.name()));
    }

    /** The card says from now on who has it in hand. */
    private void pass(Incoming.Press press, long practice) {
        boolean told =
                claims.pass(practice, new Holder(press.from().id(), press.from().firstName()));
        voice.acknowledge(press, told ? "desk.take.done" : "desk.take.meet");
        cards.practice(practice, press.place().chat()).ifPresent(card -> voice.replace(press, card));
    }
}
