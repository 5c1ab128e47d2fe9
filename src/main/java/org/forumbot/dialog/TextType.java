package org.forumbot.dialog;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A typed text, trimmed.
 *
 * @param min, max characters (code points)
 */
public record TextType(int min, int max) implements WordsType {
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{C}\\p{Z}]");

    @Override
    public Reading typed(Context context, String text) {
        var kept = visible(text) ? text.strip() : "";
        if (kept.length() >= 2 * min && kept.length() <= max && !kept.isEmpty()) {
            return new Reading.Ok(new Value.Text(kept)); // a character has one or two units: no need to count
        }
        int length = kept.codePointCount(0, kept.length());
        if (length < min) {
            return new Reading.Bad(new Phrase("bad.text.short", Map.of("length", length, "min", min)));
        }
        if (length > max) {
            return new Reading.Bad(new Phrase("bad.text.long", Map.of("length", length, "max", max)));
        }
        return new Reading.Ok(new Value.Text(kept));
    }

    /** Whether there is anything to be seen: spaces, marks of direction and joiners alone are no answer. */
    static boolean visible(String text) {
        return VISIBLE.matcher(text).find();
    }
}
