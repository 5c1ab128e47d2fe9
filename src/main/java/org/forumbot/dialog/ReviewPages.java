package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;

/** Questions in pages of about equal length that, where they can, begin with a chapter. */
final class ReviewPages {
    private ReviewPages() {}

    /** @param most questions on a page, at least 2; a chapter's heading may end a page from half of that on */
    static List<List<Question>> of(List<Question> questions, int most) {
        if (questions.size() <= most) {
            return List.of(questions);
        }
        var pages = new ArrayList<List<Question>>();
        var page = new ArrayList<Question>();
        for (var question : questions) {
            boolean chapter = !page.isEmpty() && !page.getLast().group().equals(question.group());
            if (page.size() == most || (chapter && page.size() >= most / 2)) {
                pages.add(List.copyOf(page));
                page.clear();
            }
            page.add(question);
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    /** @return the number of the page with the question of this name, from 0; 0 when there is none */
    static int number(List<List<Question>> pages, String question) {
        for (int at = 0; at < pages.size(); at++) {
            if (pages.get(at).stream().anyMatch(one -> one.name().equals(question))) {
                return at;
            }
        }
        return 0;
    }
}
