package org.forumbot.playground;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody with a phone. Guarded by the world's lock. */
final class Person {
    final long id;
    final String firstName;
    final @Nullable String lastName;
    final @Nullable String username;
    boolean started;
    boolean blocked;
    boolean deactivated;
    private Map<String, Object> user;

    Person(long id, String firstName, @Nullable String lastName, @Nullable String username, String language) {
        this.id = id;
        this.firstName = firstName;
        this.lastName = lastName;
        this.username = username;
        this.user = userSpeaking(language);
    }

    void speak(String language) {
        user = userSpeaking(language);
    }

    String language() {
        return Call.string(user.get("language_code"));
    }

    String name() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    /** As the Bot API's User. */
    Map<String, Object> user() {
        return user;
    }

    /** Digits in international form with plus; made up from the id. */
    String phone() {
        return "+7900%07d".formatted(Math.floorMod(id, 10_000_000L));
    }

    private Map<String, Object> userSpeaking(String language) {
        return Fields.of(
                "id", id,
                "is_bot", false,
                "first_name", firstName,
                "last_name", lastName,
                "username", username,
                "language_code", language);
    }
}
