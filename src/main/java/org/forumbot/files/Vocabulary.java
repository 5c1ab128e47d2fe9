package org.forumbot.files;

import java.util.Map;
import java.util.Set;

/**
 * What files may name of the program, so that a wrong name is a mistake with its place and not a surprise at run time.
 *
 * @param sources, facts component types by name; sources by their own name first
 * @param savings what takes the answers of a form, by name
 */
public record Vocabulary(
        Map<String, Map<String, Class<?>>> sources,
        Map<String, Class<?>> facts,
        Set<String> acts,
        Map<String, Save> savings) {

    /** @param needs questions that it cannot do without @param gives values for what is said */
    public record Save(Set<String> needs, Set<String> gives) {}
}
