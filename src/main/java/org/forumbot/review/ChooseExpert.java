package org.forumbot.review;

import java.util.Optional;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code jury.add(practice, expert)}: this expert is to judge this practice. */
@Component
class ChooseExpert implements Act {
    private final HeldPanels panels;
    private final ExpertRows experts;
    private final Appointing appointing;

    ChooseExpert(HeldPanels panels, ExpertRows experts, Appointing appointing) {
        this.panels = panels;
        this.experts = experts;
        this.appointing = appointing;
    }

    @Override
    public String name() {
        return "jury.add";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var panel = panels.find(who, params);
        if (panel.isEmpty()) {
            return HeldPanels.notHeld();
        }
        return expert(params.get("expert"), who.forum())
                .map(expert -> appointing.appoint(panel.get(), expert))
                .orElseGet(() -> Outcome.refused("jury.unknown"));
    }

    private Optional<Expert> expert(String code, String forum) {
        return code.matches("[0-9a-z]{1,11}")
                ? experts.findById(Long.parseLong(code, Character.MAX_RADIX))
                        .filter(expert -> expert.forum().equals(forum))
                : Optional.empty();
    }
}
