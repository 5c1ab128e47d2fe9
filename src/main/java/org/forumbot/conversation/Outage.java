package org.forumbot.conversation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.delivery.Channel;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.forumbot.people.People;
import org.springframework.stereotype.Component;

/**
 * What people are told while nothing can be stored, each of them once until it works again. It goes straight to the
 * messenger, as no outbox can take it; what they wrote is kept by the messenger and handled afterwards. For one thread.
 */
@Component
class Outage {
    /** As many as the messenger takes in about a second from all chats together. */
    private static final int AT_ONCE = 25;

    private final Channel channel;
    private final People people;
    private final Phrases phrases;
    private final Set<Long> told = new HashSet<>();

    Outage(Channel channel, People people, Phrases phrases) {
        this.channel = channel;
        this.people = people;
        this.phrases = phrases;
    }

    /** Those who wait and have not been told; who is left over is told the next time. */
    void tell(Collection<Incoming> waiting) {
        int left = AT_ONCE;
        for (var what : List.copyOf(waiting)) {
            if (left > 0 && tell(what)) {
                left--;
            }
        }
    }

    private boolean tell(Incoming what) {
        return switch (what) {
            case Incoming.Press press -> {
                boolean first = press.place().person() && told.add(press.from().id());
                if (first) {
                    channel.acknowledge(press.press(), words(press.from()).text());
                }
                yield first;
            }
            case Incoming.Message message -> {
                boolean first =
                        message.place().person() && told.add(message.from().id());
                if (first) {
                    var body = channel.encode(
                            Outgoing.to(message.place().chat(), Lane.ANSWER, words(message.from()), Keyboard.NONE));
                    var _ = channel.send(false, body);
                }
                yield first;
            }
            case Incoming.Membership _, Incoming.Moved _, Incoming.Unreadable _ -> false;
        };
    }

    /** In the language of their Telegram: which one they chose stands in the database. */
    private Words words(Incoming.Actor actor) {
        return phrases.say(people.speaking(actor.language()), "outage", Map.of());
    }

    void isOver() {
        told.clear();
    }
}
