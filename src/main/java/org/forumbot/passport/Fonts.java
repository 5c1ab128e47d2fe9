package org.forumbot.passport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.util.function.SingletonSupplier;

/**
 * The fonts of passports: which letters they have and how wide these are. They lie in the program itself, so that no
 * server needs fonts of its own. Read when the first passport is made.
 */
final class Fonts {
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

        /**
         * Without its table of ligatures: Arabic letters are joined before they are drawn, and to look for ligatures in
         * Cyrillic, which has none, took a quarter of the time of a page.
         */
        TrueTypeFont read() throws IOException {
            try (var stream = open()) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
                font.setEnableGsub(false);
                return font;
            }
        }

        private InputStream open() {
            var stream = Fonts.class.getResourceAsStream(resource);
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

    private final Supplier<Map<Weight, Widths>> widths = SingletonSupplier.of(Fonts::read);

    /** The characters of the Basic Multilingual Plane: what people write stands there. */
    private static final int CHARACTERS = 0x10000;

    /**
     * Of one weight.
     *
     * @param widths in thousandths of the size, by character; 0 for what no font has
     * @param further the characters that the first font does not have
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Widths(short[] widths, BitSet further) {
        int of(int character) {
            return character < CHARACTERS ? widths[character] : 0;
        }

        private void take(TrueTypeFont font, boolean first) throws IOException {
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

    /** The fonts themselves are not kept: they take ten times as much, and are read in a few milliseconds. */
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
                try (var font = face.read()) {
                    widths.take(font, !face.isFurther());
                }
            }
        }
        return widths;
    }

    Widths of(Weight weight) {
        return Objects.requireNonNull(widths.get().get(weight));
    }

    /** The fonts that a page with this text needs: most pages need no further one. */
    List<Face> faces(String text) {
        var further = of(Weight.PLAIN).further();
        boolean all = text.chars().anyMatch(further::get);
        return FACES.stream().filter(face -> all || !face.isFurther()).toList();
    }
}
