package org.forumbot.delivery;

import java.time.Clock;
import org.forumbot.people.People;
import org.forumbot.store.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes letters of what is said; {@link Said} keeps them until the commit. */
@Component
class StoredOutbox implements Outbox {
    private final Said said;
    private final Channel channel;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    StoredOutbox(Said said, Channel channel, People people, Ids ids, Clock clock) {
        this.said = said;
        this.channel = channel;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is said to somebody who cannot be reached is dropped: they hear of nothing until they write again. */
    @Override
    public void send(Outgoing message) {
        if (Pace.isGroup(message.chat()) || people.reachable(message.chat())) {
            said.now().add(letter(message), SeenMessages.content(message));
        }
    }

    @Override
    public void acknowledge(String press, @Nullable String toast) {
        said.now().acknowledgements().add(new Acknowledgements.Acknowledgement(press, toast));
    }

    private Letter letter(Outgoing message) {
        return new Letter(
                ids.next(),
                message.chat(),
                message.lane(),
                message.edits(),
                channel.encode(message),
                message.subject(),
                clock.millis(),
                0);
    }
}
