package org.forumbot.passport;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
        private boolean isFurther() {
            return family.equals(FURTHER);
        }

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

    private static final List<Face> FACES = List.of(
            new Face(MAIN, Weight.LIGHT, ROBOTO + "Light.ttf"),
            new Face(MAIN, Weight.PLAIN, ROBOTO + "Regular.ttf"),
            new Face(MAIN, Weight.STRONG, ROBOTO + "Medium.ttf"),
            new Face(FURTHER, Weight.PLAIN, DEJAVU + ".ttf"),
            new Face(FURTHER, Weight.STRONG, DEJAVU + "-Bold.ttf"));

    /** Lines are broken a little early: a page that is full by a hair's breadth would break them otherwise. */
    private static final float SAFE = 0.985f;

    private static final String MORE = "…";

    private final Supplier<Map<Weight, Widths>> widths = SingletonSupplier.of(Letters::read);

    /** The characters of the Basic Multilingual Plane: what people write stands there. */
    private static final int CHARACTERS = 0x10000;

    /**
     * Of one weight.
     *
     * @param widths in thousandths of the size, by character; 0 for what no font has
     * @param further the characters that the first font does not have
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Widths(short[] widths, BitSet further) {
        int of(int character) {
            return character < CHARACTERS ? widths[character] : 0;
        }

        void take(TrueTypeFont font, boolean first) throws IOException {
            var glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character < CHARACTERS; character++) {
                int glyph = widths[character] == 0 ? glyphs.getGlyphId(character) : 0;
                if (glyph != 0) {
                    widths[character] = (short) Math.max(1, font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm());
                    further.set(character, !first);
                }
            }
        }
    }

    /** The fonts themselves are not kept: they take ten times as much. */
    private static Map<Weight, Widths> read() {
        var all = new EnumMap<Weight, Widths>(Weight.class);
        try {
            for (var weight : Weight.values()) {
                all.put(weight, read(weight));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font of the program cannot be read.", unreadable);
        }
        return all;
    }

    private static Widths read(Weight weight) throws IOException {
        var widths = new Widths(new short[CHARACTERS], new BitSet());
        for (var face : FACES) {
            if (face.weight() == weight
                    || (weight == Weight.LIGHT && face.weight() == Weight.PLAIN && face.isFurther())) {
                try (var stream = face.open();
                        var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
                    widths.take(font, !face.isFurther());
                }
            }
        }
        return widths;
    }

    /** The fonts that a page with this text needs: most pages need no further one. */
    List<Face> faces(String text) {
        var further = of(Weight.PLAIN).further();
        boolean all = text.chars().anyMatch(further::get);
        return FACES.stream().filter(face -> all || !face.isFurther()).toList();
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
        var seen = shaped(text);
        int width = 0;
        for (int at = 0; at < seen.length(); at++) {
            width += known.of(seen.charAt(at));
        }
        return width * size / 1000;
    }

    private Widths of(Weight weight) {
        return Objects.requireNonNull(widths.get().get(weight));
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
