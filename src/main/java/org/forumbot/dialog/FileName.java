package org.forumbot.dialog;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as somebody else wrote it, made harmless: it is shown to people and compared, never used as a path. */
final class FileName {
    /** Code points that a line and a button have room for. */
    private static final int LONGEST = 60;

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private FileName() {}

    /** Without folders, control characters and marks that turn the writing round; empty when nothing is left. */
    static String shown(String name) {
        return cut(clean(bare(name)));
    }

    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String clean(String last) {
        var seen = new StringBuilder();
        last.codePoints()
                .map(point -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point)
                .filter(FileName::isSeen)
                .forEach(seen::appendCodePoint);
        return SPACES.matcher(seen.toString().strip()).replaceAll(" ");
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** A long name loses its middle: the ending says what it is. */
    private static String cut(String name) {
        int points = name.codePointCount(0, name.length());
        if (points <= LONGEST) {
            return name;
        }
        int tail = LONGEST / 3;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - tail - 1))
                + "…"
                + name.substring(name.offsetByCodePoints(name.length(), -tail));
    }

    /** What stands behind the last dot, in small letters; empty when there is none. */
    static String ending(String name) {
        var bare = bare(name);
        int dot = bare.lastIndexOf('.');
        return dot < 0 ? "" : clean(bare.substring(dot + 1)).toLowerCase(Locale.ROOT);
    }
}
