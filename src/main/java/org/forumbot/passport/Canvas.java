package org.forumbot.passport;

/** An A4 page on which the parts of a passport are set, in points. */
record Canvas(Html html, Letters letters, Palette colours) {
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float MARGIN = 40;

    /** Between the margins. */
    static final float ROOM = WIDTH - 2 * MARGIN;

    /** @param leading the height of a line, in sizes */
    static String font(float size, float leading) {
        return "font-size:" + Html.pt(size) + ";line-height:" + Html.pt(size * leading);
    }
}
