package org.forumbot.programme;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One-time links into sections that are only for those who are invited. Only inside a unit of the writer. */
@Component
public class Invitations {
    /** 96 bits, as 16 of {@code [A-Za-z0-9_-]}: a code that stands in links and buttons, and that nobody guesses. */
    private static final int BYTES = 12;

    private final InvitationRows rows;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(InvitationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Codes of so many new ones. */
    public List<String> make(String forum, String section, int many) {
        return Stream.generate(this::code)
                .limit(many)
                .map(code -> rows.save(new Invitation(code, forum, section, clock.instant())))
                .map(Invitation::getId)
                .toList();
    }

    private String code() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public Optional<Invited> find(String code) {
        return rows.findById(code).map(Invitation::invited);
    }

    /**
     * Uses it up for this holder, who may come to the section from then on.
     *
     * @return false when it does not exist or another has used it; true also when this holder has done so before
     */
    public boolean accept(HolderId holder, String code) {
        var invitation = rows.findById(code).orElse(null);
        if (invitation == null) {
            return false;
        }
        var by = invitation.invited().by();
        if (by == null) {
            invitation.use(holder, clock.instant());
        }
        return by == null || by.equals(holder);
    }

    boolean has(HolderId holder, String forum, String section) {
        return rows.existsByHolderAndForumAndSection(holder.value(), forum, section);
    }
}
