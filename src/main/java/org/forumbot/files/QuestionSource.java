package org.forumbot.files;

import java.util.List;
import java.util.Map;

/**
 * A question as its file has it.
 *
 * @param was former names
 * @param options labels by code, also where they come from the forum
 * @param fields all others, as they are written
 */
record QuestionSource(List<String> was, Map<String, String> options, Map<String, String> fields) {}
