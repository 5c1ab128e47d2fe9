package org.forumbot.files;

import java.util.List;
import java.util.Map;

/**
 * Questions and answers on packaging a practice, in one language.
 *
 * @param topics titles by code, in the order of the file
 * @param answers by code, in the order of the file
 * @param synonyms groups of words that mean the same
 * @param urgent stems of words after which a person is called at once
 */
public record GuideFile(
        Map<String, String> topics,
        Map<String, Item> answers,
        List<List<String>> synonyms,
        List<String> urgent,
        String urgentAnswer) {

    /** @param also other ways in which the same is asked */
    public record Item(String code, String topic, String question, String answer, List<String> also) {}
}
