package org.forumbot.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Words;

/** The answers of a practice by chapters, each as many pages as messages hold. */
final class Chapters {
    /** Characters of one page: a message holds 4096, and the title and the name of the chapter stand above. */
    private static final int ROOM = 3600;

    /** What stands at the head of the card already. */
    private static final Set<String> HEAD = Set.of("title", "summary");

    private Chapters() {}

    /**
     * A page of a chapter.
     *
     * @param code the chapter's place in the form, and the page's in it, such as {@code 3-1}
     * @param page from 1
     * @param pages of this chapter
     */
    record Page(String code, String title, int page, int pages, String text) {}

    /** @param answers as they were shown, by question */
    static List<Page> of(Form form, Map<String, String> answers) {
        var chapters = new LinkedHashMap<String, List<String>>();
        for (var question : form.questions()) {
            var answer = answers.getOrDefault(question.name(), "");
            if (CardForm.isPublic(question) && !HEAD.contains(question.name()) && !answer.isBlank()) {
                chapters.computeIfAbsent(question.group(), _ -> new ArrayList<>())
                        .add(line(question.brief(), answer));
            }
        }
        var pages = new ArrayList<Page>();
        var groups = form.questions().stream()
                .map(question -> question.group())
                .distinct()
                .toList();
        chapters.forEach((title, lines) -> pages.addAll(pages(groups.indexOf(title) + 1, title, lines)));
        return pages;
    }

    /** Several lines stand below what they answer. */
    private static String line(String brief, String answer) {
        var line = answer.contains("\n") ? brief + ":\n" + answer : brief + ": " + answer;
        return Words.plain(line).cut(ROOM).text();
    }

    private static List<Page> pages(int chapter, String title, List<String> lines) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (var line : lines) {
            if (!text.isEmpty() && text.length() + line.length() + 2 > ROOM) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "\n\n").append(line);
        }
        texts.add(text.toString());
        var pages = new ArrayList<Page>();
        for (int at = 1; at <= texts.size(); at++) {
            pages.add(new Page(chapter + "-" + at, title, at, texts.size(), texts.get(at - 1)));
        }
        return pages;
    }
}
