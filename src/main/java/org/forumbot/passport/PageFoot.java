package org.forumbot.passport;

import java.util.Locale;
import org.forumbot.passport.Fonts.Weight;
import org.forumbot.passport.Html.Box;

/** What stands at the bottom of a passport: what is missing, the code that telephones read, where it comes from. */
record PageFoot(Canvas canvas) {
    static final float FOOT = 98;

    /** What has not been told. @param size of its letters @return how much room it takes */
    float gaps(Sheet.Gaps gaps, float size) {
        if (gaps.names().isEmpty()) {
            return 2;
        }
        var heading = gaps.heading() + ": ";
        float room = Canvas.ROOM - 28;
        var text =
                canvas.letters().cut(heading + gaps.text().toLowerCase(Locale.ROOT), Weight.PLAIN, size, room - 12, 5);
        int lines = canvas.letters().lines(text, Weight.PLAIN, size, room - 12).size();
        float height = lines * size * 1.4f + 16;
        canvas.html()
                .box(
                        "",
                        new Box(Canvas.MARGIN, Canvas.HEIGHT - FOOT - height - 6, Canvas.ROOM, height),
                        "border-radius:6pt;background:#F3F4F6");
        canvas.html().box("", new Box(14, 8, room, height), Canvas.font(size, 1.4f));
        canvas.html().raw("<div>");
        int end = Math.min(heading.length(), text.length());
        canvas.html()
                .run("span", "strong", "", text.substring(0, end))
                .text(text.substring(end))
                .raw("</div>");
        canvas.html().end().end();
        return height + 14;
    }

    /** @param square address of the picture of the code, empty for none */
    void foot(Sheet.Foot foot, String square) {
        float top = Canvas.HEIGHT - FOOT + 8;
        canvas.html()
                .box(
                        "",
                        new Box(Canvas.MARGIN, top, Canvas.ROOM, 1),
                        "background:" + canvas.colours().pale())
                .end();
        float left = Canvas.MARGIN;
        if (!square.isEmpty()) {
            canvas.html()
                    .box("", new Box(Canvas.MARGIN, top + 10, 62, 62))
                    .raw("<img alt=\"QR\" src=\"" + square + "\" style=\"width:62pt;height:62pt\"/>")
                    .end();
            left += 76;
        }
        float room = Canvas.WIDTH - Canvas.MARGIN - left;
        float size = 9;
        canvas.html().box("", new Box(left, top + 12, room, 64), Canvas.font(size, 1.45f));
        if (!foot.link().isEmpty()) {
            canvas.html()
                    .run(
                            "div",
                            "strong",
                            "color:" + canvas.colours().main(),
                            foot.call() + ": " + address(foot.link()));
        }
        for (var note : foot.notes()) {
            canvas.html()
                    .run(
                            "div",
                            "pale",
                            "",
                            canvas.letters().cut(canvas.letters().known(note), Weight.PLAIN, size, room, 2));
        }
        canvas.html().end();
    }

    private static String address(String link) {
        return link.replaceFirst("^https://", "");
    }
}
