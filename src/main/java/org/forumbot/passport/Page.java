package org.forumbot.passport;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.forumbot.passport.Fitting.Set;
import org.forumbot.passport.Fitting.Shown;
import org.forumbot.passport.Html.Box;
import org.forumbot.passport.Letters.Weight;
import org.forumbot.passport.Sheet.Line;

/**
 * A sheet as one A4 page. The less there is to say, the larger it is set; what does not fit at the smallest size is cut,
 * the longest first. Every box has its place, so that nothing can run over to a second page.
 */
final class Page {
    private static final float WIDTH = 595.28f;
    private static final float HEIGHT = 841.89f;
    private static final float MARGIN = 40;
    private static final float ROOM = WIDTH - 2 * MARGIN;
    private static final float BETWEEN = 26;
    private static final float COLUMN = (ROOM - BETWEEN) / 2;
    private static final float FOOT = 98;
    private static final float[] TITLES = {54, 46, 38, 34, 30, 27, 25, 23, 21};
    private static final int TITLE_LINES = 4;
    private static final float MOST_AIR = 16;

    /** From a card with little to say to one with much. */
    private static final List<Look> LOOKS = List.of(
            new Look(54, 22, 19, 8),
            new Look(46, 19, 17, 8),
            new Look(38, 17, 15, 8),
            new Look(36, 16, 13.5f, 8),
            new Look(34, 15, 12.2f, 8),
            new Look(32, 14, 11.2f, 8),
            new Look(30, 13, 10.4f, 8),
            new Look(28, 12.2f, 9.8f, 8),
            new Look(26, 11.6f, 9.3f, 7),
            new Look(25, 11, 8.8f, 6),
            new Look(24, 10.5f, 8.4f, 5),
            new Look(23, 10.2f, 8.1f, 4));

    /** How much of each block is left when even the last look is too large. */
    private static final List<Fitting.Limit> LIMITS = limits();

    private final Letters letters;
    private final Sheet sheet;
    private final String square;
    private final Palette colours;
    private Html html = new Html();

    /** Sizes of letters. @param title the largest that it may have @param most lines of the lead */
    private record Look(float title, float lead, float body, int most) {}

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
        for (var look : LOOKS) {
            var room = around(look);
            if (fits(fitting(look, Fitting.Limit.NONE), room)) {
                columns(fitting(look, Fitting.Limit.NONE), room);
                return html.toString();
            }
        }
        var room = around(LOOKS.getLast());
        var least = LIMITS.stream()
                .map(limit -> fitting(LOOKS.getLast(), limit))
                .filter(fitting -> fits(fitting, room))
                .findFirst()
                .orElseGet(() -> fitting(LOOKS.getLast(), LIMITS.getLast()));
        columns(least, room);
        return html.toString();
    }

    private Fitting fitting(Look look, Fitting.Limit limit) {
        return new Fitting(letters, COLUMN, look.body(), limit);
    }

    /** What stands around the columns. @return from where to where there is room for them */
    private Room around(Look look) {
        html = new Html();
        float top = figures(lead(head(look), look));
        foot();
        return new Room(top, HEIGHT - FOOT - gaps());
    }

    private record Room(float top, float bottom) {
        float height() {
            return bottom - top;
        }
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
                """.formatted(Letters.FAMILIES, colours.soft(), colours.main(), colours.main());
    }

    /** @return where it ends */
    private float head(Look look) {
        var head = sheet.head();
        var title = letters.known(head.title());
        float size = titleSize(title, look.title());
        title = letters.cut(title, Weight.STRONG, size, ROOM, TITLE_LINES);
        int lines = letters.lines(title, Weight.STRONG, size, ROOM).size();
        var owner = owner(head);
        int owners = owner.isEmpty()
                ? 0
                : letters.lines(owner, Weight.PLAIN, 12, ROOM).size();
        float titleTop = 58;
        float ownerTop = titleTop + lines * size * 1.14f + 8;
        float stagesTop = ownerTop + owners * 16 + 14;
        float height = head.stage().isEmpty() ? stagesTop + 4 : stagesTop + 36;

        html.box("", new Box(0, 0, WIDTH, height), "background:" + colours.main())
                .end();
        shapes(height);
        strip(head);
        html.box("head", new Box(MARGIN, titleTop, ROOM, lines * size * 1.14f + 8), font(size, 1.14f));
        html.run("div", "strong", "", title).end();
        if (owners > 0) {
            html.box("head", new Box(MARGIN, ownerTop, ROOM, owners * 16 + 4), font(12, 16 / 12f));
            html.run("div", "", "", owner).end();
        }
        if (!head.stage().isEmpty()) {
            stages(head, stagesTop);
        }
        return height;
    }

    private float titleSize(String title, float largest) {
        for (float size : TITLES) {
            if (size <= largest
                    && letters.lines(title, Weight.STRONG, size, ROOM).size() <= 3) {
                return size;
            }
        }
        return TITLES[TITLES.length - 1];
    }

    private String owner(Sheet.Head head) {
        var owner = letters.known(
                head.org().isEmpty() || head.region().isEmpty()
                        ? head.org() + head.region()
                        : head.org() + " · " + head.region());
        return letters.cut(owner, Weight.PLAIN, 12, ROOM, 3);
    }

    /** Quiet circles behind the words. */
    private void shapes(float height) {
        html.box("", new Box(0, 0, WIDTH, height));
        circle(WIDTH - 175, -95, 300);
        circle(WIDTH - 330, height - 70, 150);
        html.end();
    }

    private void circle(float left, float top, float across) {
        html.box(
                        "",
                        new Box(left, top, across, across),
                        "background:%s;border-radius:%s".formatted(colours.deep(), Html.pt(across / 2)))
                .end();
    }

    private void strip(Sheet.Head head) {
        float size = 9.5f;
        float mark = letters.width(head.mark(), Weight.STRONG, size) + 24;
        var event = letters.cut(letters.known(head.event()), Weight.PLAIN, size, ROOM - mark - 20, 1);
        html.box("head", new Box(MARGIN, 31, ROOM - mark - 10, 14), font(size, 1.3f));
        html.run("div", "", "", event).end();
        html.box(
                "",
                new Box(WIDTH - MARGIN - mark, 27, mark, 20),
                "border-radius:10pt;text-align:center;color:#2A2A2A;background:" + Palette.BRIGHT + ";"
                        + font(size, 2.1f));
        html.run("div", "strong", "", head.mark()).end();
    }

    private void stages(Sheet.Head head, float top) {
        var codes = List.of("idea", "pilot", "practice", "technology");
        int reached = codes.indexOf(head.stage());
        float gap = 6;
        float width = (ROOM - 3 * gap) / 4;
        for (int at = 0; at < codes.size(); at++) {
            float left = MARGIN + at * (width + gap);
            var colour = at <= reached ? Palette.BRIGHT : colours.rest();
            html.box("", new Box(left, top, width, 4), "border-radius:2pt;background:" + colour)
                    .end();
            html.box(at == reached ? "head strong" : "soft", new Box(left, top + 9, width, 14), font(9.5f, 1.3f));
            html.run("div", "", "", head.stages().get(at)).end();
        }
    }

    private float lead(float top, Look look) {
        var text = letters.known(sheet.lead());
        if (text.isEmpty()) {
            return top + 6;
        }
        float size = look.lead();
        text = letters.cut(text, Weight.LIGHT, size, ROOM, look.most());
        int lines = letters.lines(text, Weight.LIGHT, size, ROOM).size();
        float height = lines * size * 1.36f;
        html.box("light", new Box(MARGIN, top + 16, ROOM, height + 4), font(size, 1.36f));
        html.run("div", "", "", text).end();
        return top + 16 + height;
    }

    private float figures(float top) {
        var figures = sheet.figures();
        if (figures.isEmpty()) {
            return top + 6;
        }
        float height = 68;
        html.box("", new Box(MARGIN, top + 14, ROOM, height), "border-radius:8pt;background:" + colours.pale())
                .end();
        float width = ROOM / figures.size();
        for (int at = 0; at < figures.size(); at++) {
            figure(figures.get(at), new Box(MARGIN + at * width + 14, top + 14, width - 20, height));
        }
        return top + 14 + height;
    }

    private void figure(Sheet.Figure figure, Box box) {
        var number = letters.known(figure.number());
        float size = 27;
        while (size > 12
                && letters.lines(number, Weight.STRONG, size, box.width()).size() > 1) {
            size--;
        }
        number = letters.cut(number, Weight.STRONG, size, box.width(), 1);
        html.box(
                "strong",
                new Box(box.left(), box.top() + 6, box.width(), 34),
                "color:" + colours.main() + ";" + font(size, 33 / size));
        html.run("div", "", "", number).end();
        html.box("", new Box(box.left(), box.top() + 39, box.width(), 26), font(9, 1.25f));
        html.run("div", "", "", letters.cut(letters.known(figure.label()), Weight.PLAIN, 9, box.width(), 2))
                .end();
    }

    private void columns(Fitting fitting, Room room) {
        var sets = fitting.set(sheet.blocks());
        int first = Fitting.split(sets);
        var left = new Box(MARGIN, room.top(), COLUMN, room.height());
        column(fitting, sets.subList(0, first), left);
        column(fitting, sets.subList(first, sets.size()), left.movedBy(COLUMN + BETWEEN));
    }

    private boolean fits(Fitting fitting, Room room) {
        var sets = fitting.set(sheet.blocks());
        return Fitting.height(sets, Fitting.split(sets)) + MOST_AIR / 4 <= room.height();
    }

    private void column(Fitting fitting, List<Set> sets, Box box) {
        // what is left over gives the blocks air, so that the page is filled evenly
        float air = Math.min(MOST_AIR, (box.height() - Fitting.height(sets) - MOST_AIR / 4) / sets.size());
        html.box("", box);
        for (var set : sets) {
            float more = set == sets.getFirst() ? MOST_AIR / 4 : Math.max(0, air);
            html.raw("<div style=\"padding-top:%s\">".formatted(Html.pt(fitting.above() + more)));
            html.run(
                    "div",
                    "heading",
                    "height:" + Html.pt(fitting.belowHeading()) + ";" + font(fitting.heading(), 1.2f),
                    set.heading().toUpperCase(Locale.ROOT));
            set.lines().forEach(shown -> line(fitting, shown));
            if (set.more() > 0) {
                html.run("div", "pale", font(fitting.size(), Fitting.LEADING), "… + " + set.more());
            }
            html.raw("</div>");
        }
        html.end();
    }

    private void line(Fitting fitting, Shown shown) {
        float indent = Fitting.indent(shown.line(), fitting.size());
        var style = font(fitting.size(), Fitting.LEADING) + ";padding-bottom:" + Html.pt(fitting.gap())
                + (indent > 0 ? ";padding-left:" + Html.pt(indent) : "");
        html.open("div", "item", style, shown.text());
        switch (shown.line()) {
            case Line.Text _ -> html.text(shown.text());
            case Line.Item(var number, var name, var _) -> {
                if (number > 0) {
                    html.run("span", "number", "", Integer.toString(number));
                }
                strongly(shown.text(), letters.known(name));
            }
            case Line.Pair(var name, var _) -> named(shown.text(), letters.known(name + ":"));
        }
        html.raw("</div>");
    }

    /** The name, as far as it is there, and then the rest. */
    private void strongly(String text, String name) {
        int end = Math.min(text.length(), name.length());
        html.run("span", "strong", "", text.substring(0, end)).text(text.substring(end));
    }

    private void named(String text, String name) {
        int end = Math.min(text.length(), name.length());
        html.run("span", "pale", "", text.substring(0, end)).text(text.substring(end));
    }

    /** @return how much room it takes */
    private float gaps() {
        if (sheet.missing().names().isEmpty()) {
            return 2;
        }
        var heading = sheet.missing().heading() + ": ";
        float size = 9;
        float room = ROOM - 28;
        var text = letters.cut(
                heading + sheet.missing().text().toLowerCase(Locale.ROOT), Weight.PLAIN, size, room - 12, 3);
        int lines = letters.lines(text, Weight.PLAIN, size, room - 12).size();
        float height = lines * size * 1.4f + 16;
        html.box("", new Box(MARGIN, HEIGHT - FOOT - height - 6, ROOM, height), "border-radius:6pt;background:#F3F4F6");
        html.box("", new Box(14, 8, room, height), font(size, 1.4f));
        html.raw("<div>");
        int end = Math.min(heading.length(), text.length());
        html.run("span", "strong", "", text.substring(0, end))
                .text(text.substring(end))
                .raw("</div>");
        html.end().end();
        return height + 14;
    }

    private void foot() {
        float top = HEIGHT - FOOT + 8;
        html.box("", new Box(MARGIN, top, ROOM, 1), "background:" + colours.pale())
                .end();
        float left = MARGIN;
        if (!square.isEmpty()) {
            html.box("", new Box(MARGIN, top + 10, 62, 62))
                    .raw("<img alt=\"QR\" src=\"" + square + "\" style=\"width:62pt;height:62pt\"/>")
                    .end();
            left += 76;
        }
        float room = WIDTH - MARGIN - left;
        float size = 9;
        html.box("", new Box(left, top + 12, room, 64), font(size, 1.45f));
        if (!sheet.foot().link().isEmpty()) {
            html.run(
                    "div",
                    "strong",
                    "color:" + colours.main(),
                    sheet.foot().call() + ": " + address(sheet.foot().link()));
        }
        for (var note : sheet.foot().notes()) {
            html.run("div", "pale", "", letters.cut(letters.known(note), Weight.PLAIN, size, room, 2));
        }
        html.end();
    }

    private static String address(String link) {
        return link.replaceFirst("^https://", "");
    }

    private static String font(float size, float leading) {
        return "font-size:" + Html.pt(size) + ";line-height:" + Html.pt(size * leading);
    }
}
