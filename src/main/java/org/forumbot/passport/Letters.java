package org.forumbot.passport;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.forumbot.passport.Fonts.Weight;

/** How wide texts are in the fonts of passports, and so how many lines they take. Made anew for each page. */
final class Letters {
    /** Lines are broken a little early: a page that is full by a hair's breadth would break them otherwise. */
    private static final float SAFE = 0.985f;

    private static final String MORE = "…";

    private final Fonts fonts;

    /** By what was written: a page is tried in several sizes until one fits. */
    private final Map<String, String> asSet = new HashMap<>();

    Letters(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A number and its unit, or a short word and the next one, stay on one line. */
    private static final Pattern TOGETHER = Pattern.compile("(?<![\\p{L}\\d])([\\p{L}]{1,2}|\\d+|№) (?=[\\p{L}\\d])");

    /**
     * The text as it is set: without what no font has a letter for, such as small pictures; gaps are one space, and what
     * belongs together stays on one line.
     */
    String known(String text) {
        return asSet.computeIfAbsent(text, this::even);
    }

    private String even(String text) {
        var known = new StringBuilder();
        var plain = fonts.of(Weight.PLAIN);
        text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> plain.of(character) > 0 || joins(character))
                .forEach(known::appendCodePoint);
        var even = known.toString().replaceAll(" {2,}", " ").strip();
        return TOGETHER.matcher(even).replaceAll("$1\u00a0").replace(" — ", "\u00a0— ");
    }

    /** Marks without a width of their own, by which letters of some scripts are joined or kept apart. */
    private static boolean joins(int character) {
        return character == 0x200C || character == 0x200D || character == 0x200E || character == 0x200F;
    }

    /** @param size of the letters @return in the unit of the size */
    float width(String text, Weight weight, float size) {
        var known = fonts.of(weight);
        var seen = shaped(text);
        int width = 0;
        for (int at = 0; at < seen.length(); at++) {
            width += known.of(seen.charAt(at));
        }
        return width * size / 1000;
    }

    private static boolean isJoined(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x590 && text.charAt(at) < 0x900) {
                return true;
            }
        }
        return false;
    }

    /** As letters of scripts look that join them: narrower than each by itself. */
    private static String shaped(String text) {
        if (!isJoined(text)) {
            return text;
        }
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
        } catch (ArabicShapingException odd) {
            return text;
        }
    }

    /** As a page breaks it. @param room how wide it may be, in the unit of the size */
    List<String> lines(String text, Weight weight, float size, float room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float width = 0;
        float space = width(" ", weight, size);
        for (var word : words(text, weight, size, room)) {
            float more = width(word, weight, size);
            if (!line.isEmpty() && width + space + more > room * SAFE) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                width += space;
            }
            line.append(word);
            width += more;
        }
        lines.add(line.toString());
        return lines;
    }

    /** One that is wider than a line is taken apart, as a page does. */
    private List<String> words(String text, Weight weight, float size, float room) {
        var words = new ArrayList<String>();
        for (var word : text.split(" ")) {
            var rest = word;
            while (width(rest, weight, size) > room * SAFE && rest.length() > 1) {
                int end = rest.length() - 1;
                while (end > 1 && width(rest.substring(0, end), weight, size) > room * SAFE) {
                    end--;
                }
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            words.add(rest);
        }
        return words;
    }

    /** The text, or as much of it as these lines hold, with an ellipsis behind a whole word. */
    String cut(String text, Weight weight, float size, float room, int most) {
        var lines = lines(text, weight, size, room);
        if (lines.size() <= most) {
            return text;
        }
        var last = lines.get(most - 1);
        while (last.contains(" ") && width(last + MORE, weight, size) > room * SAFE) {
            last = last.substring(0, last.lastIndexOf(' '));
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last.replaceFirst("[\\s.,;:—–-]+$", "") + MORE);
        return String.join(" ", kept);
    }
}
