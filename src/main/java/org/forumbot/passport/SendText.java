package org.forumbot.passport;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code passport.text(practice)} or {@code (example)}: comes as a message of its own, to be passed on. */
@Component
class SendText implements Act {
    private final CardFinder cards;
    private final Sheets sheets;
    private final PassportVoice voice;

    SendText(CardFinder cards, Sheets sheets, PassportVoice voice) {
        this.cards = cards;
        this.sheets = sheets;
        this.voice = voice;
    }

    @Override
    public String name() {
        return "passport.text";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return cards.find(who, params).map(card -> sent(who, card)).orElseGet(() -> Outcome.refused("passport.none"));
    }

    private Outcome sent(Asker who, Card card) {
        voice.say(who, PassportText.of(sheets.of(card)));
        return new Outcome.Apart("passport.below", Map.of());
    }
}
