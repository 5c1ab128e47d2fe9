package org.forumbot.organizers;

import java.util.List;
import java.util.function.LongFunction;
import org.forumbot.dialog.Words;

/** Many lines in one message that Telegram takes. */
final class BundleText {
    /** Bot API: the text of a message has at most so many UTF-16 units. */
    static final int LONGEST = 4096;

    private static final int LONGEST_LINE = 300;

    private BundleText() {}

    /**
     * The header and as many lines as fit.
     *
     * @param all how many entries there are, at least as many as {@code lines}
     * @param more what is said of those left out, given their number
     */
    static Words of(Words header, List<String> lines, long all, LongFunction<Words> more) {
        int fits = lines.size();
        var text = text(header, lines, fits, all, more);
        while (text.length() > LONGEST) {
            fits--;
            text = text(header, lines, fits, all, more);
        }
        return text;
    }

    private static Words text(Words header, List<String> lines, int shown, long all, LongFunction<Words> more) {
        var text = header;
        for (var line : lines.subList(0, shown)) {
            text = text.and("\n").and(Words.plain(line).cut(LONGEST_LINE));
        }
        return shown < all ? text.and("\n").and(more.apply(all - shown)) : text;
    }
}
