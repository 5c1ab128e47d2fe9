package org.forumbot.conversation;

import java.time.Clock;
import java.util.Optional;
import org.forumbot.delivery.Newest;
import org.forumbot.delivery.Outbox;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.jspecify.annotations.Nullable;
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
    record Surroundings(Dialogue dialogue, Talks talks, Outbox outbox, Newest newest, Clock clock) {}

    TurnUnit(Inbox inbox, People people, PersonTalk personTalk, GroupTalk groupTalk, Surroundings around) {
        this.inbox = inbox;
        this.people = people;
        this.personTalk = personTalk;
        this.groupTalk = groupTalk;
        this.around = around;
    }

    void handle(Incoming what) {
        if (!inbox.take(what.key())) {
            return;
        }
        switch (what) {
            case Incoming.Message message -> message(message);
            case Incoming.Press press -> press(press);
            case Incoming.Membership membership -> membership(membership);
            case Incoming.Moved moved -> groupTalk.moved(moved);
            case Incoming.Unreadable unreadable -> inbox.setAside(0, unreadable.raw(), unreadable.why());
        }
    }

    private void message(Incoming.Message message) {
        if (!message.place().person()) {
            groupTalk.heard(message);
            return;
        }
        around.newest().seen(message.place().chat(), message.id());
        var moment = moment(message.from(), null, 0);
        var before = moment.talk();
        personTalk.wrote(moment, message);
        save(before, moment);
    }

    private void press(Incoming.Press press) {
        if (!press.place().person()) {
            groupTalk.pressed(press);
            return;
        }
        var forum = ScreenData.read(press.data())
                .map(ScreenData::forum)
                .or(() -> BeginButton.read(press.data()).map(BeginButton::forum))
                .orElse(null);
        var moment = moment(press.from(), forum, press.message());
        var before = moment.talk();
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

    private Moment moment(Incoming.Actor actor, @Nullable String forum, int pressed) {
        Person person = people.meet(actor.id(), actor.language());
        var dialogue = around.dialogue();
        var on = Optional.ofNullable(forum).filter(dialogue::isOn).orElseGet(dialogue::mainForum);
        var library = dialogue.library(person.language(), on);
        return new Moment(
                person,
                library,
                on,
                around.clock().instant(),
                pressed,
                around.talks().of(person.id()));
    }

    private void save(Talk before, Moment moment) {
        if (!before.equals(moment.talk())) {
            around.talks().save(moment.talk());
        }
    }
}
