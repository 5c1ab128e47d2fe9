package org.forumbot.review;

import java.util.List;
import java.util.Locale;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code experts.invitation}: what a one-time link is worth; a row also for one that is worth nothing. */
@Component
class InvitedSource implements Source<InvitedSource.Row> {
    private final ExpertInvitations invitations;

    InvitedSource(ExpertInvitations invitations) {
        this.invitations = invitations;
    }

    /** @param state {@code unknown}, {@code open}, {@code own} or {@code used} by another */
    record Row(String state) {}

    @Override
    public String name() {
        return "experts.invitation";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var standing = invitations.standing(params.get("invitation"), who.forum(), who.person());
        return List.of(new Row(standing.name().toLowerCase(Locale.ROOT)));
    }
}
