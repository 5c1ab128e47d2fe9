package org.forumbot.passport;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.forumbot.passport.Sheet.Block;
import org.forumbot.passport.Sheet.Figure;
import org.forumbot.passport.Sheet.Line;

/**
 * A sheet as one A4 page. The less there is to say, the larger it is set; what does not fit at the smallest size is cut,
 * the longest first. Every box has its place, so that nothing can run over to a second page.
 */
final class Page {
    /** From a card with little to say to one with much. */
    private static final List<Look> LOOKS = List.of(
            new Look(66, 27, 23, 8, 16),
            new Look(54, 22, 19, 8, 14),
            new Look(46, 19, 17, 8, 12),
            new Look(38, 17, 15, 8, 11),
            new Look(36, 16, 13.5f, 8, 10),
            new Look(34, 15, 12.2f, 8, 9),
            new Look(32, 14, 11.2f, 8, 9),
            new Look(30, 13, 10.4f, 8, 9),
            new Look(28, 12.2f, 9.8f, 8, 9),
            new Look(26, 11.6f, 9.3f, 7, 9),
            new Look(25, 11, 8.8f, 6, 9),
            new Look(24, 10.5f, 8.4f, 5, 9),
            new Look(23, 10.2f, 8.1f, 4, 9));

    /** How much of each block is left when even the last look is too large. */
    private static final List<Fitting.Limit> LIMITS = limits();

    private final Letters letters;
    private final Sheet sheet;
    private final String square;
    private final Palette colours;
    private final List<Block> blocks;

    /** Sizes of letters. @param title the largest that it may have @param most lines of the lead */
    private record Look(float title, float lead, float body, int most, float gaps) {}

    /** Texts, things of a list and their number grow shorter together, until hardly anything is left of each. */
    private static List<Fitting.Limit> limits() {
        return IntStream.range(0, 24)
                .mapToObj(step -> new Fitting.Limit(
                        Math.max(2, 24 - step), Math.max(1, 7 - step / 3), Math.max(2, 15 - step * 2 / 3)))
                .toList();
    }

    /** @param square address of the picture of the code, empty for none */
    Page(Letters letters, Sheet sheet, String square) {
        this.letters = letters;
        this.sheet = sheet;
        this.square = square;
        this.colours = Palette.of(sheet.head().stage());
        this.blocks = sheet.blocks().stream().map(this::besidesFigures).toList();
    }

    /** What stands above in large numbers is not said again, unless nothing else would be left of the block. */
    private Block besidesFigures(Block block) {
        var rest = block.lines().stream().filter(line -> !isFigure(line)).toList();
        return rest.isEmpty() ? block : new Block(block.heading(), rest);
    }

    private boolean isFigure(Line line) {
        return line instanceof Line.Pair(var name, var value)
                && sheet.figures().contains(new Figure(value, name))
                && PageLead.isWhole(new Figure(value, name), sheet.figures().size(), letters);
    }

    String html(String language) {
        var body = body();
        return new Html()
                .raw("<html lang=\"")
                .text(language)
                .raw("\"><head><title>")
                .text(letters.known(sheet.head().title()))
                .raw("</title><meta name=\"description\" content=\"")
                .text(letters.known(sheet.lead()))
                .raw("\"/><style>")
                .raw(css())
                .raw("</style></head><body>")
                .raw(body)
                .raw("</body></html>")
                .toString();
    }

    /** In the largest look that takes all of it, or else in the smallest one with as much of it as there is room for. */
    private String body() {
        int look = first(LOOKS.size(), at -> fits(LOOKS.get(at), Fitting.Limit.NONE));
        return look < LOOKS.size()
                ? filled(LOOKS.get(look), Fitting.Limit.NONE)
                : filled(
                        LOOKS.getLast(),
                        LIMITS.get(first(LIMITS.size() - 1, at -> fits(LOOKS.getLast(), LIMITS.get(at)))));
    }

    /** Each needs less room than the one before. @return the first that fits; the number of all when none does */
    private static int first(int all, IntPredicate fits) {
        int from = 0;
        int to = all;
        while (from < to) {
            int middle = (from + to) / 2;
            if (fits.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return to;
    }

    private boolean fits(Look look, Fitting.Limit limit) {
        return PageColumns.fit(blocks, fitting(look, limit), around(look).height());
    }

    private Fitting fitting(Look look, Fitting.Limit limit) {
        return new Fitting(letters, PageColumns.COLUMN, look.body(), limit);
    }

    /** A page on which all stands but the columns. @param top, height where there is room for these */
    private record Room(Canvas canvas, float top, float height) {}

    private Room around(Look look) {
        var canvas = new Canvas(new Html(), letters, colours);
        var lead = new PageLead(canvas);
        float below = new PageHead(canvas).set(sheet.head(), look.title());
        float top = lead.figures(sheet.figures(), lead.lead(sheet.lead(), below, look.lead(), look.most()));
        var foot = new PageFoot(canvas);
        foot.foot(sheet.foot(), square);
        return new Room(canvas, top, Canvas.HEIGHT - PageFoot.FOOT - foot.gaps(sheet.missing(), look.gaps()) - top);
    }

    private String filled(Look look, Fitting.Limit limit) {
        var room = around(look);
        new PageColumns(room.canvas()).set(blocks, fitting(look, limit), room.top(), room.height());
        return room.canvas().html().toString();
    }

    private String css() {
        return """
                @page { size: 595.28pt 841.89pt; margin: 0; }
                body { margin: 0; font-family: %s; font-weight: 400; color: #23282D; }
                .box { position: absolute; overflow: hidden; word-wrap: break-word; }
                .rtl { text-align: right; }
                .light { font-weight: 300; } .strong { font-weight: 500; }
                .head { color: #FFFFFF; } .soft { color: %s; }
                .item { position: relative; } .number { position: absolute; left: 0; top: 0; font-weight: 500; color: %s; }
                .heading { font-weight: 500; color: %s; letter-spacing: 0.6pt; }
                .pale { color: #69737C; }
                """.formatted(Fonts.FAMILIES, colours.soft(), colours.main(), colours.main());
    }
}
