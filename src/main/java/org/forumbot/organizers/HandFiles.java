package org.forumbot.organizers;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.SentForms;
import org.forumbot.copies.Copies;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.practices.Practices;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** Hands the files of a practice on to the desk, below its card, when somebody there asks for them. */
@Component
class HandFiles implements Jobs.Runner {
    /** {@code d.desk.files.<practice>}, at most 32 characters. */
    static final String DATA = "d.desk.files.";

    private static final String KIND = "desk.files";

    /** Two taps within this time are one. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Practices practices;
    private final SentForms forms;
    private final Copies copies;
    private final Places places;

    /** Where it says so and when. */
    @Component
    record Places(Jobs jobs, Desk desk, Outbox outbox, DeskVoice voice, Clock clock) {}

    HandFiles(Practices practices, SentForms forms, Copies copies, Places places) {
        this.practices = practices;
        this.forms = forms;
        this.copies = copies;
        this.places = places;
    }

    /** A press at the desk. @return whether it was meant for this */
    boolean pressed(Incoming.Press press) {
        var practice = practice(press.data());
        practice.ifPresent(id -> {
            places.jobs()
                    .schedule(
                            KIND,
                            Long.toString(id),
                            places.clock().instant().plus(PAUSE),
                            Integer.toString(press.message()));
            places.voice().acknowledge(press, files(id) == 0 ? "desk.files.gone" : "desk.files.coming");
        });
        return practice.isPresent();
    }

    private static Optional<Long> practice(String data) {
        var id = data.startsWith(DATA) ? data.substring(DATA.length()) : "";
        return id.matches("\\d{1,18}") ? Optional.of(Long.parseLong(id)) : Optional.empty();
    }

    private int files(long practice) {
        return practices
                .card(practice)
                .map(card -> forms.deskFiles(card.conversation()).size())
                .orElse(0);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param card id of the message at the desk that shows the practice */
    @Override
    public void run(String practice, String card) {
        var chat = places.desk().chat();
        if (chat.isPresent()) {
            practices
                    .card(Long.parseLong(practice))
                    .ifPresent(found -> copies.enclosed(found.id(), forms.deskFiles(found.conversation()))
                            .forEach(file -> send(chat.getAsLong(), Integer.parseInt(card), found.number(), file)));
        }
    }

    private void send(long chat, int card, String number, Enclosure file) {
        var words = places.voice().words("desk.files.one", Map.of("number", number));
        places.outbox()
                .send(Outgoing.to(chat, Lane.DESK, words, Keyboard.NONE)
                        .replyingTo(card)
                        .enclosing(file));
    }
}
