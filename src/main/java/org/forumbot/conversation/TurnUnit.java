package org.forumbot.conversation;

import java.time.Clock;
import org.forumbot.delivery.Newest;
import org.forumbot.delivery.Outbox;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.springframework.stereotype.Component;

/** One thing that happened, handled once: the body of a unit of the writer. */
@Component
class TurnUnit {
    private final Inbox inbox;
    private final People people;
    private final PersonTalk personTalk;
    private final GroupTalk groupTalk;
    private final Surroundings around;

    /** What every turn needs besides. */
    @Component
    record Surroundings(Whereabouts whereabouts, Talks talks, Outbox outbox, Newest newest, Clock clock) {}

    TurnUnit(Inbox inbox, People people, PersonTalk personTalk, GroupTalk groupTalk, Surroundings around) {
        this.inbox = inbox;
        this.people = people;
        this.personTalk = personTalk;
        this.groupTalk = groupTalk;
        this.around = around;
    }

    /** @param heard when it came, by {@link System#nanoTime} */
    TurnOutcome handle(Incoming what, long heard) {
        if (!inbox.take(what.key())) {
            return TurnOutcome.REPEATED;
        }
        switch (what) {
            case Incoming.Message message -> message(message, heard);
            case Incoming.Press press -> press(press, heard);
            case Incoming.Membership membership -> membership(membership);
            case Incoming.Moved moved -> groupTalk.moved(moved);
            case Incoming.Unreadable unreadable -> {
                inbox.setAside(0, unreadable.raw(), unreadable.why(), unreadable.why());
                return TurnOutcome.UNREADABLE;
            }
        }
        return TurnOutcome.HANDLED;
    }

    private void message(Incoming.Message message, long heard) {
        if (!message.place().person()) {
            groupTalk.heard(message);
            return;
        }
        around.outbox().heard(message.place().chat(), heard);
        around.newest().seen(message.place().chat(), message.id());
        var before = around.talks().of(message.from().id());
        var moment = moment(message.from(), around.whereabouts().wrote(before, message.text()), 0, before);
        personTalk.wrote(moment, message);
        save(before, moment);
    }

    private void press(Incoming.Press press, long heard) {
        if (!press.place().person()) {
            groupTalk.pressed(press);
            return;
        }
        around.outbox().heard(press.place().chat(), heard);
        var before = around.talks().of(press.from().id());
        var moment = moment(press.from(), around.whereabouts().pressed(press.data()), press.message(), before);
        personTalk.pressed(moment, press);
        around.outbox().acknowledge(press.press(), moment.toast().isEmpty() ? null : moment.toast());
        save(before, moment);
    }

    private void membership(Incoming.Membership membership) {
        if (!membership.place().person()) {
            groupTalk.membership(membership);
        } else if (membership.member()) {
            people.meet(membership.from().id(), membership.from().language());
        } else {
            people.unreachable(membership.from().id());
        }
    }

    private Moment moment(Incoming.Actor actor, String forum, int pressed, Talk talk) {
        Person person = people.meet(actor.id(), actor.language());
        var library = around.whereabouts().library(person.language(), forum);
        return new Moment(person, library, forum, around.clock().instant(), pressed, talk);
    }

    private void save(Talk before, Moment moment) {
        if (!before.equals(moment.talk())) {
            around.talks().save(moment.talk());
        }
    }
}
