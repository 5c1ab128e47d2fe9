package org.forumbot.practices;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code practices.reply(practice, remark)} with what was typed: what the author says to a remark, anew each time. */
@Component
class ReplyToRemark implements Act {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 2000;

    private final OwnRemarks own;

    ReplyToRemark(OwnRemarks own) {
        this.own = own;
    }

    @Override
    public String name() {
        return "practices.reply";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var words = params.get("words").strip();
        if (words.length() < SHORTEST) {
            return new Outcome.Refused("bad.text.short", Map.of("length", words.length(), "min", SHORTEST));
        }
        if (words.length() > LONGEST) {
            return new Outcome.Refused("bad.text.long", Map.of("length", words.length(), "max", LONGEST));
        }
        var remark = own.one(who, params);
        remark.ifPresent(found -> found.reply(words));
        return remark.isPresent() ? Outcome.done("practices.replied") : Outcome.refused("practices.remark.gone");
    }
}
