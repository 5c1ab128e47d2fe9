package org.forumbot.passport;

import java.util.Map;

/**
 * The colours of a page, so that from afar one sees how mature a practice is.
 *
 * @param main of the head and the headings
 * @param deep of shapes in the head, a little darker
 * @param pale of areas behind text
 * @param soft of words that stand back in the head
 * @param rest of the way that is still to be gone
 */
record Palette(String main, String deep, String pale, String soft, String rest) {
    /** Of what stands out in the head. */
    static final String BRIGHT = "#FFC94D";

    private static final Palette UNKNOWN = new Palette("#2F6B57", "#265949", "#EAF3F0", "#B4D6CA", "#5B9481");
    private static final Map<String, Palette> BY_STAGE = Map.of(
            "idea", new Palette("#5A4A9C", "#4C3E87", "#F0EEF8", "#C9C2E6", "#8073B8"),
            "pilot", new Palette("#0B7285", "#096071", "#E8F4F6", "#A5D5DE", "#3A93A3"),
            "practice", new Palette("#1D5FA8", "#184F8D", "#EAF1F9", "#AFCDED", "#4A83C0"),
            "technology", new Palette("#B3441E", "#993816", "#FBEFEA", "#F2C6B5", "#CC7252"));

    /** @param stage code of the maturity, empty when it is not known */
    static Palette of(String stage) {
        return BY_STAGE.getOrDefault(stage, UNKNOWN);
    }
}
