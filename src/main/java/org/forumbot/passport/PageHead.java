package org.forumbot.passport;

import java.util.List;
import org.forumbot.passport.Fonts.Weight;
import org.forumbot.passport.Html.Box;

/** The head of a passport: the forum, the number, the title, whose it is, and how mature. */
record PageHead(Canvas canvas) {
    private static final float[] TITLES = {66, 60, 54, 46, 38, 34, 30, 27, 25, 23, 21};
    private static final int TITLE_LINES = 4;

    /** @param largest size that the title may have @return where it ends */
    float set(Sheet.Head head, float largest) {
        var title = canvas.letters().known(head.title());
        float size = titleSize(title, largest);
        title = canvas.letters().cut(title, Weight.STRONG, size, Canvas.ROOM, TITLE_LINES);
        int lines =
                canvas.letters().lines(title, Weight.STRONG, size, Canvas.ROOM).size();
        var owner = owner(head);
        int owners = owner.isEmpty()
                ? 0
                : canvas.letters().lines(owner, Weight.PLAIN, 12, Canvas.ROOM).size();
        float titleTop = 58;
        float ownerTop = titleTop + lines * size * 1.14f + 8;
        float stagesTop = ownerTop + owners * 16 + 14;
        float height = head.stage().isEmpty() ? stagesTop + 4 : stagesTop + 36;

        canvas.html()
                .box(
                        "",
                        new Box(0, 0, Canvas.WIDTH, height),
                        "background:" + canvas.colours().main())
                .end();
        shapes(height);
        strip(head);
        canvas.html()
                .box(
                        "head",
                        new Box(Canvas.MARGIN, titleTop, Canvas.ROOM, lines * size * 1.14f + 8),
                        Canvas.font(size, 1.14f));
        canvas.html().run("div", "strong", "", title).end();
        if (owners > 0) {
            canvas.html()
                    .box(
                            "head",
                            new Box(Canvas.MARGIN, ownerTop, Canvas.ROOM, owners * 16 + 4),
                            Canvas.font(12, 16 / 12f));
            canvas.html().run("div", "", "", owner).end();
        }
        if (!head.stage().isEmpty()) {
            stages(head, stagesTop);
        }
        return height;
    }

    private float titleSize(String title, float largest) {
        for (float size : TITLES) {
            if (size <= largest
                    && canvas.letters()
                                    .lines(title, Weight.STRONG, size, Canvas.ROOM)
                                    .size()
                            <= 3) {
                return size;
            }
        }
        return TITLES[TITLES.length - 1];
    }

    private String owner(Sheet.Head head) {
        var owner = canvas.letters()
                .known(
                        head.org().isEmpty() || head.region().isEmpty()
                                ? head.org() + head.region()
                                : head.org() + " · " + head.region());
        return canvas.letters().cut(owner, Weight.PLAIN, 12, Canvas.ROOM, 3);
    }

    /** Quiet circles behind the words. */
    private void shapes(float height) {
        canvas.html().box("", new Box(0, 0, Canvas.WIDTH, height));
        circle(Canvas.WIDTH - 175, -95, 300);
        circle(Canvas.WIDTH - 330, height - 70, 150);
        canvas.html().end();
    }

    private void circle(float left, float top, float across) {
        canvas.html()
                .box(
                        "",
                        new Box(left, top, across, across),
                        "background:%s;border-radius:%s"
                                .formatted(canvas.colours().deep(), Html.pt(across / 2)))
                .end();
    }

    private void strip(Sheet.Head head) {
        float size = 9.5f;
        float mark = canvas.letters().width(head.mark(), Weight.STRONG, size) + 24;
        var event = canvas.letters()
                .cut(canvas.letters().known(head.event()), Weight.PLAIN, size, Canvas.ROOM - mark - 20, 1);
        canvas.html().box("head", new Box(Canvas.MARGIN, 31, Canvas.ROOM - mark - 10, 14), Canvas.font(size, 1.3f));
        canvas.html().run("div", "", "", event).end();
        canvas.html()
                .box(
                        "",
                        new Box(Canvas.WIDTH - Canvas.MARGIN - mark, 27, mark, 20),
                        "border-radius:10pt;text-align:center;color:#2A2A2A;background:" + Palette.BRIGHT + ";"
                                + Canvas.font(size, 2.1f));
        canvas.html().run("div", "strong", "", head.mark()).end();
    }

    private void stages(Sheet.Head head, float top) {
        var codes = List.of("idea", "pilot", "practice", "technology");
        int reached = codes.indexOf(head.stage());
        float gap = 6;
        float width = (Canvas.ROOM - 3 * gap) / 4;
        for (int at = 0; at < codes.size(); at++) {
            float left = Canvas.MARGIN + at * (width + gap);
            var colour = at <= reached ? Palette.BRIGHT : canvas.colours().rest();
            canvas.html()
                    .box("", new Box(left, top, width, 4), "border-radius:2pt;background:" + colour)
                    .end();
            canvas.html()
                    .box(
                            at == reached ? "head strong" : "soft",
                            new Box(left, top + 9, width, 14),
                            Canvas.font(9.5f, 1.3f));
            canvas.html().run("div", "", "", head.stages().get(at)).end();
        }
    }
}
