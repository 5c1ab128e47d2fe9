package org.forumbot.dialog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Data of the buttons of a form: {@code a.<conversation>.<question>.<code>} and {@code n.<conversation>.<move>.<question>}. */
public record ButtonData(long conversation, Input input) {
    /** Bot API, callback_data. */
    public static final int MAX_BYTES = 64;

    private static final String LARGEST = Long.toString(Long.MAX_VALUE, 36);
    private static final Pattern ID = Pattern.compile("[0-9a-z]{1,13}");

    public static String answer(long conversation, String question, String code) {
        return "a." + Long.toString(conversation, 36) + "." + question + "." + code;
    }

    public static String move(long conversation, Input.Move move, String argument) {
        return "n." + Long.toString(conversation, 36) + "." + move.name().toLowerCase(Locale.ROOT)
                + (argument.isEmpty() ? "" : "." + argument);
    }

    /** Empty for anything that is no button of a form: the data is hostile until read. */
    public static Optional<ButtonData> read(String data) {
        var parts = data.split("\\.", 4);
        if (parts.length < 3 || !isId(parts[1])) {
            return Optional.empty();
        }
        long conversation = Long.parseLong(parts[1], 36);
        return switch (parts[0]) {
            case "a" ->
                parts.length == 4
                        ? Optional.of(new ButtonData(conversation, new Input.Picked(parts[2], parts[3])))
                        : Optional.empty();
            case "n" ->
                move(parts[2])
                        .map(move ->
                                new ButtonData(conversation, new Input.Moved(move, parts.length == 4 ? parts[3] : "")));
            default -> Optional.empty();
        };
    }

    private static boolean isId(String text) {
        boolean tooLarge = text.length() == LARGEST.length() && text.compareTo(LARGEST) > 0;
        return ID.matcher(text).matches() && !tooLarge;
    }

    private static Optional<Input.Move> move(String name) {
        for (var move : Input.Move.values()) {
            if (move.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }
}
