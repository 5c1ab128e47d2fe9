package org.forumbot.review;

import java.util.ArrayList;
import java.util.List;

/**
 * As much of a chapter as a message can hold.
 *
 * @param chapter its title
 * @param part from 1, of so many parts
 */
record Page(String chapter, int part, int parts, String text) {
    /** What stands above and below has room too. */
    static final int MOST = 3500;

    /** The whole chapter. @param lines those that fit stand together, a line that is longer than a page is divided */
    static List<Page> all(String chapter, List<String> lines) {
        var texts = texts(lines);
        var pages = new ArrayList<Page>();
        for (int at = 0; at < texts.size(); at++) {
            pages.add(new Page(chapter, at + 1, texts.size(), texts.get(at)));
        }
        return pages;
    }

    private static List<String> texts(List<String> lines) {
        var texts = new ArrayList<String>();
        for (var line : lines) {
            var rest = line;
            while (rest.length() > MOST) {
                texts.add(rest.substring(0, MOST));
                rest = rest.substring(MOST);
            }
            boolean fits = !texts.isEmpty() && texts.getLast().length() + rest.length() + 2 <= MOST;
            texts.add(fits ? texts.removeLast() + "\n\n" + rest : rest);
        }
        return texts;
    }
}
