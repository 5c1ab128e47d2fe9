package org.forumbot.registration;

import java.util.Set;
import org.forumbot.conversation.Sent;
import org.forumbot.dialog.Value;
import org.jspecify.annotations.Nullable;

/** What a registration keeps of its form. Further questions of the file stay with the conversation. */
record Answers(
        String role,
        String region,
        String regionName,
        String name,
        @Nullable String org,
        String phone,
        @Nullable String email,
        String tracks) {
    /** Questions that the form must ask; {@code org} and {@code email} are kept when they are asked. */
    static final Set<String> NEEDED = Set.of("role", "region", "name", "phone", "tracks");

    static Answers of(Sent sent) {
        return new Answers(
                sent.text("role"),
                sent.answers().get("region") instanceof Value.Place place ? place.key() : "",
                sent.text("region"),
                sent.text("name"),
                given(sent.text("org")),
                sent.text("phone"),
                given(sent.text("email")),
                String.join(",", sent.codes("tracks")));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
