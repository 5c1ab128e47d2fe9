package org.forumbot.organizers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the bot is told by a command in a group. Others' commands are none of ours. */
enum DeskCommand {
    STATS,
    NEW,
    QUESTIONS,
    FUNNEL,
    FAILED,
    INVITE,
    TRIM,
    EXPERT,
    EXPERTS,
    DECISIONS,
    HELP,
    DESK;

    private static final Pattern WRITTEN = Pattern.compile("/([a-z]+)(@\\w+)?(\\s.*)?", Pattern.DOTALL);

    /**
     * A command as it was written.
     *
     * @param rest what follows it, empty when nothing does
     */
    record Said(DeskCommand command, String rest) {}

    static Optional<Said> in(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        var rest = written.group(3) == null ? "" : written.group(3).strip();
        for (var command : values()) {
            if (command.name().toLowerCase(Locale.ROOT).equals(written.group(1))) {
                return Optional.of(new Said(command, rest));
            }
        }
        return Optional.empty();
    }
}
