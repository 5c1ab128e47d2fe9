package org.forumbot.search;

import java.util.List;
import java.util.Map;

/**
 * Something that can be found.
 *
 * @param fields its texts by the name of their field
 */
public record Text(String code, Map<String, List<String>> fields) {}
