package org.forumbot.passport;

import java.util.List;
import java.util.Locale;
import org.forumbot.passport.Fitting.Set;
import org.forumbot.passport.Fitting.Shown;
import org.forumbot.passport.Html.Box;
import org.forumbot.passport.Sheet.Block;
import org.forumbot.passport.Sheet.Line;

/** The blocks of a passport in two columns. */
record PageColumns(Canvas canvas) {
    private static final float BETWEEN = 26;
    static final float COLUMN = (Canvas.ROOM - BETWEEN) / 2;
    private static final float MOST_AIR = 16;

    static boolean fit(List<Block> blocks, Fitting fitting, float height) {
        var sets = fitting.set(blocks);
        return Fitting.height(sets, Fitting.split(sets)) + MOST_AIR / 4 <= height;
    }

    void set(List<Block> blocks, Fitting fitting, float top, float height) {
        var sets = fitting.set(blocks);
        int first = Fitting.split(sets);
        var left = new Box(Canvas.MARGIN, top, COLUMN, height);
        column(fitting, sets.subList(0, first), left);
        column(fitting, sets.subList(first, sets.size()), left.movedBy(COLUMN + BETWEEN));
    }

    private void column(Fitting fitting, List<Set> sets, Box box) {
        // what is left over gives the blocks air, so that the page is filled evenly
        float air = Math.min(MOST_AIR, (box.height() - Fitting.height(sets) - MOST_AIR / 4) / sets.size());
        canvas.html().box("", box);
        for (var set : sets) {
            float more = set == sets.getFirst() ? MOST_AIR / 4 : Math.max(0, air);
            canvas.html().raw("<div style=\"padding-top:%s\">".formatted(Html.pt(fitting.above() + more)));
            canvas.html()
                    .run(
                            "div",
                            "heading",
                            "height:" + Html.pt(fitting.belowHeading()) + ";" + Canvas.font(fitting.heading(), 1.2f),
                            set.heading().toUpperCase(Locale.ROOT));
            set.lines().forEach(shown -> line(fitting, shown));
            if (set.more() > 0) {
                canvas.html().run("div", "pale", Canvas.font(fitting.size(), Fitting.LEADING), "… + " + set.more());
            }
            canvas.html().raw("</div>");
        }
        canvas.html().end();
    }

    private void line(Fitting fitting, Shown shown) {
        float indent = Fitting.indent(shown.line(), fitting.size());
        var style = Canvas.font(fitting.size(), Fitting.LEADING) + ";padding-bottom:" + Html.pt(fitting.gap())
                + (indent > 0 ? ";padding-left:" + Html.pt(indent) : "");
        canvas.html().open("div", "item", style, shown.text());
        switch (shown.line()) {
            case Line.Text _ -> canvas.html().text(shown.text());
            case Line.Item(var number, var name, var _) -> {
                if (number > 0) {
                    canvas.html().run("span", "number", "", Integer.toString(number));
                }
                strongly(shown.text(), canvas.letters().known(name));
            }
            case Line.Pair(var name, var _) ->
                named(shown.text(), canvas.letters().known(name + ":"));
        }
        canvas.html().raw("</div>");
    }

    /** The name, as far as it is there, and then the rest. */
    private void strongly(String text, String name) {
        int end = Math.min(text.length(), name.length());
        canvas.html().run("span", "strong", "", text.substring(0, end)).text(text.substring(end));
    }

    private void named(String text, String name) {
        int end = Math.min(text.length(), name.length());
        canvas.html().run("span", "pale", "", text.substring(0, end)).text(text.substring(end));
    }
}
