package org.forumbot.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.practices.Practices;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** {@code catalogue.files(practice)}: sends the presentation and the photos of a published practice. */
@Component
class SendFiles implements Act, Jobs.Runner {
    private static final String KIND = "catalogue.files";

    /** Taps within this time are one. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Catalogue catalogue;
    private final Practices practices;
    private final ShownFiles files;
    private final Timing timing;
    private final Voice voice;

    /** When it is done. */
    @Component("catalogueTiming")
    record Timing(Jobs jobs, Clock clock) {}

    /** To whom and in which words. */
    @Component("catalogueVoice")
    record Voice(People people, Phrases phrases, WayBack wayBack, Outbox outbox) {}

    SendFiles(Catalogue catalogue, Practices practices, ShownFiles files, Timing timing, Voice voice) {
        this.catalogue = catalogue;
        this.practices = practices;
        this.files = files;
        this.timing = timing;
        this.voice = voice;
    }

    @Override
    public String name() {
        return "catalogue.files";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var entry = catalogue.find(params.get("practice")).filter(Entry::open);
        entry.ifPresent(found -> timing.jobs()
                .schedule(
                        KIND,
                        who.person() + "-" + found.practice(),
                        timing.clock().instant().plus(PAUSE),
                        ""));
        return entry.isPresent()
                ? new Outcome.Apart("catalogue.files.coming", Map.of())
                : Outcome.refused("catalogue.none");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        int dash = key.indexOf('-', 1);
        voice.people()
                .find(Long.parseLong(key.substring(0, dash)))
                .ifPresent(person -> practices
                        .card(Long.parseLong(key.substring(dash + 1)))
                        .filter(card -> card.status() == PracticeStatus.PUBLISHED)
                        .ifPresent(card -> send(person, card)));
    }

    private void send(Person person, PracticeCard card) {
        var words = voice.phrases().say(person.language(), "catalogue.files.one", Map.of("title", card.title()));
        var enclosed = files.enclosed(card);
        for (int at = 0; at < enclosed.size(); at++) {
            var keyboard = at == enclosed.size() - 1
                    ? Keyboard.inline(voice.wayBack().rows(person.id(), person.language()))
                    : Keyboard.NONE;
            voice.outbox()
                    .send(Outgoing.to(person.id(), Lane.ANSWER, words, keyboard).enclosing(enclosed.get(at)));
        }
    }
}
