package org.forumbot.passport;

import java.util.Locale;

/** Writes XHTML. What comes from people is always text, never markup. */
final class Html {
    private final StringBuilder html = new StringBuilder(8000);

    /** A box at a place of the page. Points, from the page's left upper corner. */
    record Box(float left, float top, float width, float height) {
        Box movedBy(float right) {
            return new Box(left + right, top, width, height);
        }

        String css() {
            return "left:%s;top:%s;width:%s;height:%s".formatted(pt(left), pt(top), pt(width), pt(height));
        }
    }

    static String pt(float points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }

    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    Html box(String type, Box box, String more) {
        return raw("<div class=\"box " + type + "\" style=\"" + box.css() + ";" + more + "\">");
    }

    Html box(String type, Box box) {
        return box(type, box, "");
    }

    Html end() {
        return raw("</div>");
    }

    /** A run of text in an element of its own, from right to left where its first letter is of such a script. */
    Html run(String element, String type, String style, String text) {
        return open(element, type, style, text).text(text).raw("</" + element + ">");
    }

    /** @param text what will stand in it */
    Html open(String element, String type, String style, String text) {
        boolean left = isRightToLeft(text);
        return raw("<" + element + " class=\"" + type + (left ? " rtl" : "") + "\"")
                .raw(left ? " dir=\"rtl\"" : "")
                .raw(style.isEmpty() ? ">" : " style=\"" + style + "\">");
    }

    Html text(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(letter);
            }
        }
        return this;
    }

    static boolean isRightToLeft(String text) {
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> at += Character.charCount(letter);
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
