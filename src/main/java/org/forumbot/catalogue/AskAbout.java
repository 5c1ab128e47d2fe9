package org.forumbot.catalogue;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.guide.Asks;
import org.springframework.stereotype.Component;

/** {@code catalogue.ask(practice)} with {@code words}: a question to the organizers that names the practice. */
@Component
class AskAbout implements Act {
    /** Organizers read Russian, whatever the person speaks. */
    private static final String OF_ORGANIZERS = "ru";

    private final Catalogue catalogue;
    private final Phrases phrases;
    private final Asks asks;

    AskAbout(Catalogue catalogue, Phrases phrases, Asks asks) {
        this.catalogue = catalogue;
        this.phrases = phrases;
        this.asks = asks;
    }

    @Override
    public String name() {
        return "catalogue.ask";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return catalogue
                .find(params.get("practice"))
                .map(entry -> asks.ask(who, about(entry), params.get("words")))
                .orElseGet(() -> Outcome.refused("catalogue.none"));
    }

    private String about(Entry entry) {
        return phrases.say(
                        OF_ORGANIZERS, "catalogue.ask.about", Map.of("number", entry.number(), "title", entry.title()))
                .text();
    }
}
