package org.forumbot.files;

import java.util.Set;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.Screen.Pressed;

/** What finds room in a button, in a message, and in the other places that Telegram has for texts. */
final class ButtonRoom {
    /** More is cut off on a phone. */
    private static final int LABEL = 64;

    private static final int MESSAGE = 4096;
    /** Bot API, BotCommand. */
    private static final int DESCRIPTION = 256;
    /** Bot API, answerCallbackQuery. */
    private static final int TOAST = 200;

    private static final Set<String> TOASTS = Set.of("answer.same", "desk.press.unknown");
    private static final String CODE = "x".repeat(16);
    private static final String FORUM = "x".repeat(8);

    private ButtonRoom() {}

    /** @param length of what is certain of it, in characters */
    static void shown(Fields fields, String field, int length) {
        tooLong(fields.source(field), field, length, LABEL, "a button has room for");
    }

    static void phrase(Fields fields, String key, int length) {
        if (key.startsWith("command.")) {
            tooLong(fields.source(key), key, length, DESCRIPTION, "the description of a command has at most");
        } else if (TOASTS.contains(key)) {
            tooLong(fields.source(key), key, length, TOAST, "what comes up over a button has at most");
        } else {
            tooLong(fields.source(key), key, length, MESSAGE, "a message has at most");
        }
    }

    private static void tooLong(Fields fields, String field, int length, int most, String room) {
        if (length > most) {
            fields.problems().add(fields.spot(field), "This has " + length + " characters, " + room + " " + most + ".");
        }
    }

    /** An act with the longest codes that it can take. */
    static void act(Fields fields, String file, String screen, Pressed pressed) {
        if (pressed instanceof Pressed.Do(var act, var arguments)) {
            var data = new StringBuilder("d." + FORUM + "." + file + "." + screen + "." + act);
            arguments.forEach(
                    argument -> data.append('.').append(argument.literal() == null ? CODE : argument.literal()));
            if (data.length() > ButtonData.MAX_BYTES) {
                fields.problems()
                        .add(
                                fields.spot("do"),
                                "This button can have up to " + data.length() + " bytes, Telegram allows "
                                        + ButtonData.MAX_BYTES + ". Give the file or the screen a shorter name.");
            }
        }
    }
}
