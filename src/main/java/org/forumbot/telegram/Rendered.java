package org.forumbot.telegram;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.dialog.Words;
import org.forumbot.dialog.Words.Run;
import org.forumbot.dialog.Words.Style;

/**
 * Words as Telegram takes them: a text and where in it the styles are. Telegram cuts white space off both ends and then
 * the styles would sit elsewhere, so it is cut off here first.
 *
 * @param text 1 to 4096 UTF-16 units, longer ones end in an ellipsis (Bot API counts characters, which are never more)
 */
record Rendered(String text, List<Entity> entities) {
    private static final int MOST = 4096;
    private static final Words NOTHING = Words.plain("…");

    /** @param type as in MessageEntity @param offset and length in UTF-16 units */
    record Entity(String type, int offset, int length) {}

    static Rendered of(Words words) {
        var shown = trimmed(words);
        return styled(shown.isEmpty() ? NOTHING : shown.cut(MOST));
    }

    private static Words trimmed(Words words) {
        var text = words.text();
        if (text.chars().allMatch(Rendered::isInvisible)) {
            return Words.NONE;
        }
        int start = 0;
        int end = text.length();
        while (isBlank(text.charAt(start))) {
            start++;
        }
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? words : part(words, start, end);
    }

    private static Words part(Words words, int start, int end) {
        var kept = new ArrayList<Run>();
        int at = 0;
        for (var run : words.runs()) {
            int from = Math.clamp(start - at, 0, run.text().length());
            int to = Math.clamp(end - at, from, run.text().length());
            if (from < to) {
                kept.add(new Run(run.text().substring(from, to), run.style()));
            }
            at += run.text().length();
        }
        return new Words(kept);
    }

    private static Rendered styled(Words words) {
        var text = new StringBuilder();
        var entities = new ArrayList<Entity>();
        for (var run : words.runs()) {
            if (run.style() != Style.PLAIN && !run.text().isBlank()) {
                add(
                        entities,
                        new Entity(name(run.style()), text.length(), run.text().length()));
            }
            text.append(run.text());
        }
        return new Rendered(text.toString(), List.copyOf(entities));
    }

    /** Neighbours of one style become one. */
    private static void add(List<Entity> entities, Entity next) {
        if (!entities.isEmpty()) {
            var last = entities.getLast();
            if (last.type().equals(next.type()) && last.offset() + last.length() == next.offset()) {
                entities.set(
                        entities.size() - 1, new Entity(last.type(), last.offset(), last.length() + next.length()));
                return;
            }
        }
        entities.add(next);
    }

    private static String name(Style style) {
        return switch (style) {
            case BOLD -> "bold";
            case ITALIC -> "italic";
            case PLAIN -> throw new IllegalArgumentException("A plain run has no entity.");
        };
    }

    /** White space and control characters: Telegram makes spaces of these before it trims. */
    private static boolean isBlank(int unit) {
        return unit <= ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** What Telegram takes for nothing at all when there is nothing else: joiners, fillers, the empty Braille cell. */
    private static boolean isInvisible(int unit) {
        return isBlank(unit)
                || Character.getType(unit) == Character.FORMAT
                || unit == '\u2800'
                || unit == '\u3164'
                || unit == '\ufffc';
    }
}
