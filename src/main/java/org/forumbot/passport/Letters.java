package org.forumbot.passport;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.util.function.SingletonSupplier;

/**
 * The fonts of passports: which letters they have, how wide these are, and so how many lines a text takes. They lie in
 * the program itself, so that no server needs fonts of its own. Read when the first passport is made.
 */
final class Letters {
    /** How heavy letters are. */
    enum Weight {
        LIGHT(300),
        PLAIN(400),
        STRONG(500);

        private final int css;

        Weight(int css) {
            this.css = css;
        }

        int css() {
            return css;
        }
    }

    /** A font file. @param family by which pages name it */
    record Face(String family, Weight weight, String resource) {
        InputStream open() {
            var stream = Letters.class.getResourceAsStream(resource);
            if (stream == null) {
                throw new IllegalStateException("The font " + resource + " is not in the program. Build it anew.");
            }
            return stream;
        }
    }

    /** Latin and Cyrillic. */
    private static final String MAIN = "Main";

    /** Whatever the first one does not have, Arabic above all. */
    private static final String FURTHER = "Further";

    static final String FAMILIES = MAIN + ", " + FURTHER;

    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";

    static final List<Face> FACES = List.of(
            new Face(MAIN, Weight.LIGHT, ROBOTO + "Light.ttf"),
            new Face(MAIN, Weight.PLAIN, ROBOTO + "Regular.ttf"),
            new Face(MAIN, Weight.STRONG, ROBOTO + "Medium.ttf"),
            new Face(FURTHER, Weight.PLAIN, DEJAVU + ".ttf"),
            new Face(FURTHER, Weight.STRONG, DEJAVU + "-Bold.ttf"));

    /** Lines are broken a little early: a page that is full by a hair's breadth would break them otherwise. */
    private static final float SAFE = 0.985f;

    private static final String MORE = "…";

    private final Supplier<Map<Weight, Widths>> widths = SingletonSupplier.of(Letters::read);

    /** Widths in thousandths of the size, by character; what no font has is absent. */
    private static final class Widths {
        private final List<TrueTypeFont> fonts;
        private final List<CmapLookup> characters = new ArrayList<>();
        private final Map<Integer, Integer> known = new ConcurrentHashMap<>();

        Widths(List<TrueTypeFont> fonts) throws IOException {
            this.fonts = fonts;
            for (var font : fonts) {
                characters.add(font.getUnicodeCmapLookup());
            }
        }

        /** 0 for what no font has. */
        int of(int character) {
            return known.computeIfAbsent(character, this::read);
        }

        private int read(int character) {
            for (int at = 0; at < fonts.size(); at++) {
                int glyph = characters.get(at).getGlyphId(character);
                if (glyph != 0) {
                    return width(fonts.get(at), glyph);
                }
            }
            return 0;
        }

        private static int width(TrueTypeFont font, int glyph) {
            try {
                return Math.max(1, font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm());
            } catch (IOException unreadable) {
                throw new UncheckedIOException("A font of the program cannot be read.", unreadable);
            }
        }
    }

    private static Map<Weight, Widths> read() {
        var all = new EnumMap<Weight, Widths>(Weight.class);
        try {
            for (var weight : Weight.values()) {
                var fonts = new ArrayList<TrueTypeFont>();
                for (var face : FACES) {
                    if (face.weight() == weight
                            || (weight == Weight.LIGHT && face.family().equals(FURTHER))) {
                        try (var stream = face.open()) {
                            fonts.add(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
                        }
                    }
                }
                all.put(weight, new Widths(fonts));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font of the program cannot be read.", unreadable);
        }
        return all;
    }

    /** A number and its unit, or a short word and the next one, stay on one line. */
    private static final Pattern TOGETHER = Pattern.compile("(?<![\\p{L}\\d])([\\p{L}]{1,2}|\\d+|№) (?=[\\p{L}\\d])");

    /**
     * The text as it is set: without what no font has a letter for, such as small pictures; gaps are one space, and what
     * belongs together stays on one line.
     */
    String known(String text) {
        var known = new StringBuilder();
        var plain = of(Weight.PLAIN);
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
        var known = of(weight);
        return shaped(text).codePoints().map(known::of).sum() * size / 1000;
    }

    private Widths of(Weight weight) {
        return Objects.requireNonNull(widths.get().get(weight));
    }

    /** As letters of scripts look that join them: narrower than each by itself. */
    private static String shaped(String text) {
        if (text.codePoints().allMatch(letter -> letter < 0x590)) {
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
