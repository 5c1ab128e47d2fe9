package org.forumbot.registration;

import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.programme.Invitations;
import org.forumbot.programme.Invited;
import org.springframework.stereotype.Component;

/** {@code programme.invitation}: what a one-time link leads to; a row also for a link that is worth nothing. */
@Component
class InvitationSource implements Source<InvitationSource.Row> {
    /**
     * A link.
     *
     * @param section code of the section, empty when there is none
     * @param state 0 for a link that does not exist, 1 for one that can be used, 2 for one that this person has used, 3
     *     for one that another has
     */
    record Row(String section, String title, String when, String place, int state) {}

    private final Invitations invitations;
    private final RegistrationBook book;
    private final SectionValues sections;

    InvitationSource(Invitations invitations, RegistrationBook book, SectionValues sections) {
        this.invitations = invitations;
        this.book = book;
        this.sections = sections;
    }

    @Override
    public String name() {
        return "programme.invitation";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return List.of(invitations
                .find(params.get("invitation"))
                .filter(invited -> invited.forum().equals(who.forum()))
                .flatMap(invited -> sections.of(who.forum(), who.language(), invited.section())
                        .map(values -> row(who, invited, values)))
                .orElse(new Row("", "", "", "", 0)));
    }

    private Row row(Asker who, Invited invited, Map<String, Object> values) {
        return new Row(
                invited.section(),
                text(values, "title"),
                text(values, "when"),
                text(values, "place"),
                state(who, invited));
    }

    private int state(Asker who, Invited invited) {
        var by = invited.by();
        if (by == null) {
            return 1;
        }
        return book.part(who.forum(), who.person())
                        .filter(registration -> registration.holder().equals(by))
                        .isPresent()
                ? 2
                : 3;
    }

    private static String text(Map<String, Object> values, String name) {
        return String.valueOf(values.getOrDefault(name, ""));
    }
}
