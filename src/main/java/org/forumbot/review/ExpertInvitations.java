package org.forumbot.review;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One-time links that make people experts of a forum. Only inside a unit of the writer. */
@Component
public class ExpertInvitations {
    /** 96 bits, as 16 of {@code [A-Za-z0-9_-]}: a code that stands in links and buttons, and that nobody guesses. */
    private static final int BYTES = 12;

    private final ExpertInvitationRows rows;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ExpertInvitations(ExpertInvitationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What becomes of a link for somebody. */
    enum Standing {
        UNKNOWN,
        OPEN,
        OWN,
        USED
    }

    /** Payloads of so many new links. */
    public List<String> make(String forum, int many) {
        return Stream.generate(this::code)
                .limit(many)
                .map(code -> rows.save(new ExpertInvitation(code, forum, clock.instant())))
                .map(invitation -> "e_" + invitation.getId())
                .toList();
    }

    private String code() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Standing standing(String code, String forum, long person) {
        var invitation = rows.findById(code).orElse(null);
        if (invitation == null || !invitation.forum().equals(forum)) {
            return Standing.UNKNOWN;
        }
        var by = invitation.person();
        if (by == null) {
            return Standing.OPEN;
        }
        return by == person ? Standing.OWN : Standing.USED;
    }

    /** Uses it up for this person, as far as nobody has. */
    void use(String code, long person) {
        rows.findById(code)
                .filter(invitation -> invitation.person() == null)
                .ifPresent(invitation -> invitation.use(person, clock.instant()));
    }

    void forget(long person) {
        rows.findByPerson(person).forEach(ExpertInvitation::forgetPerson);
    }
}
