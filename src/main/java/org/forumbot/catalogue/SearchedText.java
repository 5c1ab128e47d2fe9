package org.forumbot.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forumbot.search.Text;

/** By what a practice is found. */
final class SearchedText {
    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";

    private SearchedText() {}

    /** @param answers as they were shown, by question @param tags labels of what it is chosen by */
    static Text of(Entry entry, Map<String, String> answers, List<List<String>> tags) {
        return new Text(
                Long.toString(entry.practice()),
                Map.of(
                        TITLE,
                        List.of(entry.title()),
                        SUMMARY,
                        some(answers, SUMMARY, "life_situation"),
                        "tags",
                        Stream.concat(tags.stream().flatMap(List::stream), Stream.of(entry.org()))
                                .toList(),
                        "need",
                        some(answers, "problem", "goal"),
                        "how",
                        some(answers, "mechanism", "steps", "outputs", "outcomes", "tools", "novelty"),
                        "place",
                        Stream.concat(Stream.of(entry.region()), some(answers, "places").stream())
                                .toList()));
    }

    private static List<String> some(Map<String, String> answers, String... questions) {
        return Stream.of(questions)
                .map(question -> answers.getOrDefault(question, ""))
                .filter(answer -> !answer.isBlank())
                .toList();
    }
}
