package org.forumbot.catalogue;

import java.util.Map;
import java.util.Optional;
import org.forumbot.catalogue.Publication.Contact;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.practices.Actor;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.Move;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/**
 * {@code catalogue.publish(practice, contact)}: an author publishes a practice, {@code contact} is {@code open} or
 * {@code desk}. Before the own contact is shown to everybody, it is asked for by its very words.
 */
@Component
class PublishPractice implements Act {
    private final Practices practices;
    private final Lifecycle lifecycle;
    private final StoredPublications publications;
    private final Reading reading;
    private final ContactConsent consent;

    PublishPractice(
            Practices practices,
            Lifecycle lifecycle,
            StoredPublications publications,
            Reading reading,
            ContactConsent consent) {
        this.practices = practices;
        this.lifecycle = lifecycle;
        this.publications = publications;
        this.reading = reading;
        this.consent = consent;
    }

    @Override
    public String name() {
        return "catalogue.publish";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var own = practices
                .numbered(who.forum(), params.get("practice"))
                .filter(card -> card.person() != null && card.person() == who.person());
        if (own.isEmpty()) {
            return Outcome.refused("practices.none");
        }
        return switch (params.get("contact")) {
            case "desk" -> published(who, own.get(), Contact.DESK);
            case "open" -> openly(who, own.get(), params.has("sure"));
            default -> Outcome.refused("act.gone");
        };
    }

    private Outcome openly(Asker who, PracticeCard card, boolean sure) {
        var contact = OwnContact.of(practices.answers(card.id()));
        if (!sure) {
            return consent.question(contact);
        }
        var outcome = published(who, card, Contact.OPEN);
        if (outcome instanceof Outcome.Done) {
            consent.given(who, contact);
        }
        return outcome;
    }

    private Outcome published(Asker who, PracticeCard card, Contact contact) {
        var before = publications.findById(card.id());
        var publication = chosen(card, contact, before);
        reading.renew(publication);
        return switch (lifecycle.move(
                card.id(), PracticeStatus.PUBLISHED, new Actor.Author(who.person()), "", Map.of())) {
            case Move.Moved _, Move.Already _ -> Outcome.done("");
            case Move.NotAllowed(var phrase, var values) -> {
                if (before.isEmpty()) {
                    publications.delete(publication);
                }
                yield new Outcome.Refused(phrase, values);
            }
        };
    }

    private Publication chosen(PracticeCard card, Contact contact, Optional<Publication> before) {
        before.ifPresent(known -> known.contact(contact));
        return before.orElseGet(() -> publications.save(new Publication(card.id(), contact, consent.now())));
    }
}
