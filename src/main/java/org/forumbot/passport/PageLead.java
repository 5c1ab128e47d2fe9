package org.forumbot.passport;

import java.util.List;
import org.forumbot.passport.Fonts.Weight;
import org.forumbot.passport.Html.Box;

/** What stands below the head: the practice in a few sentences, and its figures. Both tell where they end. */
record PageLead(Canvas canvas) {
    private static final float LEAST_NUMBER = 12;
    private static final float LABEL = 9;
    private static final int LABEL_LINES = 2;

    /** @param most lines */
    float lead(String said, float top, float size, int most) {
        var text = canvas.letters().known(said);
        if (text.isEmpty()) {
            return top + 6;
        }
        text = canvas.letters().cut(text, Weight.LIGHT, size, Canvas.ROOM, most);
        int lines =
                canvas.letters().lines(text, Weight.LIGHT, size, Canvas.ROOM).size();
        float height = lines * size * 1.36f;
        canvas.html().box("light", new Box(Canvas.MARGIN, top + 16, Canvas.ROOM, height + 4), Canvas.font(size, 1.36f));
        canvas.html().run("div", "", "", text).end();
        return top + 16 + height;
    }

    float figures(List<Sheet.Figure> figures, float top) {
        if (figures.isEmpty()) {
            return top + 6;
        }
        float height = 68;
        canvas.html()
                .box(
                        "",
                        new Box(Canvas.MARGIN, top + 14, Canvas.ROOM, height),
                        "border-radius:8pt;background:" + canvas.colours().pale())
                .end();
        float width = width(figures.size());
        for (int at = 0; at < figures.size(); at++) {
            figure(figures.get(at), new Box(Canvas.MARGIN + at * (width + 20) + 14, top + 14, width, height));
        }
        return top + 14 + height;
    }

    /** Of one of so many. */
    private static float width(int all) {
        return Canvas.ROOM / all - 20;
    }

    /** Whether nothing of it has to be cut. */
    static boolean isWhole(Sheet.Figure figure, int all, Letters letters) {
        return letters.lines(letters.known(figure.number()), Weight.STRONG, LEAST_NUMBER, width(all))
                                .size()
                        == 1
                && letters.lines(letters.known(figure.label()), Weight.PLAIN, LABEL, width(all))
                                .size()
                        <= LABEL_LINES;
    }

    private void figure(Sheet.Figure figure, Box box) {
        var number = canvas.letters().known(figure.number());
        float size = 27;
        while (size > LEAST_NUMBER
                && canvas.letters()
                                .lines(number, Weight.STRONG, size, box.width())
                                .size()
                        > 1) {
            size--;
        }
        number = canvas.letters().cut(number, Weight.STRONG, size, box.width(), 1);
        canvas.html()
                .box(
                        "strong",
                        new Box(box.left(), box.top() + 6, box.width(), 34),
                        "color:" + canvas.colours().main() + ";" + Canvas.font(size, 33 / size));
        canvas.html().run("div", "", "", number).end();
        canvas.html().box("", new Box(box.left(), box.top() + 39, box.width(), 26), Canvas.font(LABEL, 1.25f));
        canvas.html()
                .run(
                        "div",
                        "",
                        "",
                        canvas.letters()
                                .cut(
                                        canvas.letters().known(figure.label()),
                                        Weight.PLAIN,
                                        LABEL,
                                        box.width(),
                                        LABEL_LINES))
                .end();
    }
}
