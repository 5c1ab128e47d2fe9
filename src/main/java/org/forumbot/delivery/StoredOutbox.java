package org.forumbot.delivery;

import java.time.Clock;
import java.util.List;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.forumbot.people.People;
import org.forumbot.store.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes letters of what is said; {@link Said} keeps them until the commit. */
@Component
class StoredOutbox implements Outbox {
    /** Characters that have room below a file (Bot API: sendPhoto, caption). */
    private static final int CAPTION = 1024;

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
            for (var part : parts(message)) {
                said.now().add(letter(part), SeenMessages.content(part));
            }
        }
    }

    /** Below a file there is less room than in a message: words that do not fit there follow, with the buttons. */
    private static List<Outgoing> parts(Outgoing message) {
        var words = message.words();
        if (message.enclosure() == null || words.length() <= CAPTION) {
            return List.of(message);
        }
        var file = Outgoing.to(message.chat(), message.lane(), Words.NONE, Keyboard.NONE)
                .replyingTo(message.replyTo())
                .enclosing(message.enclosure());
        var rest = new Outgoing(
                message.chat(),
                message.lane(),
                words,
                message.keyboard(),
                0,
                message.replyTo(),
                message.subject(),
                null);
        return List.of(file, rest);
    }

    @Override
    public void heard(long chat, long nanos) {
        said.now().heard(chat, nanos);
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
                0,
                message.enclosure() instanceof Enclosure.Made(var kind, var name, var bytes) ? bytes : null,
                message.lane() == Lane.ANSWER ? said.now().answered(message.chat()) : 0);
    }
}
