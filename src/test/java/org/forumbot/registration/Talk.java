package org.forumbot.registration;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Sent;
import org.forumbot.dialog.Value;
import org.forumbot.programme.SmallForum;
import org.springframework.stereotype.Component;

/** What people do in these tests, told as they would tell it. */
@Component
class Talk {
    static final Asker ANNA = new Asker(101, "ru", SmallForum.CODE);
    static final Asker BORIS = new Asker(102, "ru", SmallForum.CODE);
    static final Asker CLARA = new Asker(103, "en", SmallForum.CODE);

    private final SaveRegistration saving;
    private final Map<String, Act> acts = new HashMap<>();

    Talk(SaveRegistration saving, List<Act> acts) {
        this.saving = saving;
        acts.forEach(act -> this.acts.put(act.name(), act));
    }

    /** Sends the form in a conversation of its own. @return the number */
    String registers(Asker who) {
        return sends(who, who.person() * 10, "ngo");
    }

    /** @return the number */
    String sends(Asker who, long conversation, String role) {
        return (String) ((Outcome.Done) saving.save(who, form(conversation, role)))
                .values()
                .getOrDefault("number", "");
    }

    /** Sends the form in a conversation of its own, whatever comes of it. */
    Outcome tries(Asker who) {
        return saving.save(who, form(who.person() * 10, "ngo"));
    }

    /** The screen that is shown in place of the form; empty when it may be begun. */
    String instead(Asker who) {
        return saving.instead(who);
    }

    /** @param params such as {@code "section=S1", "sure=yes"} */
    Outcome does(Asker who, String act, String... params) {
        var there = acts.get(act);
        if (there == null) {
            throw new IllegalArgumentException("No act '" + act + "', only " + acts.keySet() + ".");
        }
        return there.act(who, params(params));
    }

    static Params params(String... params) {
        var values = new HashMap<String, String>();
        Arrays.stream(params).map(param -> param.split("=", 2)).forEach(param -> values.put(param[0], param[1]));
        return new Params(values);
    }

    private static Sent form(long conversation, String role) {
        return new Sent(
                conversation,
                "registration",
                Map.of(
                        "consent", new Value.Flag(true),
                        "name", new Value.Text("Анна Ким"),
                        "role", new Value.Codes(List.of(role)),
                        "region", new Value.Place("sverdlovsk", "Свердловская область"),
                        "phone", new Value.Text("+79123456789"),
                        "tracks", new Value.Codes(List.of("edu", "cult")),
                        "guests", new Value.Number(BigDecimal.TWO, "2")),
                Map.of());
    }
}
