package org.forumbot.conversation;

import org.springframework.stereotype.Component;

/** {@code do: forms.resume(draft)}: goes on with an unsent form. */
@Component
class ResumeDraft implements Act {
    private final Conversations conversations;

    ResumeDraft(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public String name() {
        return "forms.resume";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var code = params.get("draft");
        if (!code.matches("[0-9a-z]{1,12}")) {
            return Outcome.refused("form.unknown");
        }
        return conversations
                .find(Long.parseLong(code, 36))
                .filter(c -> c.person() == who.person())
                .<Outcome>map(c -> new Outcome.Reopen(c.id()))
                .orElseGet(() -> Outcome.refused("form.unknown"));
    }
}
