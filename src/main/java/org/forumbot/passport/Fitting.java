package org.forumbot.passport;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.passport.Fonts.Weight;
import org.forumbot.passport.Sheet.Block;
import org.forumbot.passport.Sheet.Line;

/**
 * How blocks are set in two columns at one size: what each line holds after it was cut, and where the second column
 * begins. Points.
 *
 * @param size of the letters
 */
record Fitting(Letters letters, float width, float size, Limit limit) {
    static final float LEADING = 1.36f;

    /**
     * How much of a block is shown.
     *
     * @param text lines of the page that a text may take
     * @param item lines of the page that a thing of a list may take
     * @param items things of a list
     */
    record Limit(int text, int item, int items) {
        static final Limit NONE = new Limit(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** A line of a block as it is shown. @param lines how many it takes */
    record Shown(Line line, String text, int lines) {}

    /** @param more how many things of the list are left out */
    record Set(String heading, List<Shown> lines, int more, float height) {}

    private float leading() {
        return size * LEADING;
    }

    float gap() {
        return size * 0.3f;
    }

    float heading() {
        return Math.max(8, size * 0.82f);
    }

    float above() {
        return size * 0.85f;
    }

    float belowHeading() {
        return heading() * 1.55f;
    }

    /** How far the text of a numbered thing stands from its number. */
    static float indent(Line line, float size) {
        return line instanceof Line.Item item && item.number() > 0 ? size * 1.75f : 0;
    }

    List<Set> set(List<Block> blocks) {
        return blocks.stream().map(this::set).toList();
    }

    private Set set(Block block) {
        var shown = new ArrayList<Shown>();
        float height = above() + belowHeading();
        for (var line :
                block.lines().subList(0, Math.min(limit.items(), block.lines().size()))) {
            float room = width - indent(line, size);
            // the name of a thing is set strong: as wide as if all of it were
            var weight = line instanceof Line.Text ? Weight.PLAIN : Weight.STRONG;
            var text = letters.cut(letters.known(line.text()), weight, size, room, most(line));
            int lines = letters.lines(text, weight, size, room).size();
            shown.add(new Shown(line, text, lines));
            height += lines * leading() + gap();
        }
        int more = block.lines().size() - shown.size();
        return new Set(block.heading(), shown, more, more == 0 ? height : height + leading());
    }

    private int most(Line line) {
        return line instanceof Line.Text ? limit.text() : limit.item();
    }

    /** How many stand in the first column, so that the higher of both is as low as can be. */
    static int split(List<Set> sets) {
        int best = sets.size();
        for (int first = sets.size(); first >= 0; first--) {
            if (height(sets, first) < height(sets, best)) {
                best = first;
            }
        }
        return best;
    }

    /** Of the higher column. */
    static float height(List<Set> sets, int first) {
        return Math.max(height(sets.subList(0, first)), height(sets.subList(first, sets.size())));
    }

    static float height(List<Set> column) {
        return (float) column.stream().mapToDouble(Set::height).sum();
    }
}
