package org.forumbot.passport;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code pdf(practice)} or {@code (example)}, in the person's language or {@code to} another one: comes as a file. */
@Component
class SendPdf implements Act {
    private final CardFinder cards;
    private final Drawing drawing;

    SendPdf(CardFinder cards, Drawing drawing) {
        this.cards = cards;
        this.drawing = drawing;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return cards.find(who, params)
                .map(card -> started(who, card))
                .orElseGet(() -> Outcome.refused("passport.none"));
    }

    private Outcome started(Asker who, Card card) {
        return drawing.start(new Drawing.Order(who, card))
                ? new Outcome.Apart("passport.coming", Map.of())
                : Outcome.refused("passport.busy");
    }
}
