package org.forumbot.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The buttons of a reminder that are none of its form: {@code r.<conversation>.<off|leave>}. */
enum RemindButton {
    /** Reminds no more. */
    OFF,
    /** Leaves the form as it is. */
    LEAVE;

    private static final Pattern DATA = Pattern.compile("r\\.([0-9a-z]{1,12})\\.(off|leave)");

    /** A button that was pressed. */
    record Pressed(long conversation, RemindButton button) {}

    String data(long conversation) {
        return "r." + Long.toString(conversation, 36) + "." + name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything else: the data is hostile until read. */
    static Optional<Pressed> read(String data) {
        var match = DATA.matcher(data);
        return match.matches()
                ? Optional.of(new Pressed(
                        Long.parseLong(match.group(1), 36),
                        valueOf(match.group(2).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }
}
