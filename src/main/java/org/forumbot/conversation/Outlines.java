package org.forumbot.conversation;

import java.util.List;

/** What forms ask, for those who show answers that were given. */
public interface Outlines {
    /**
     * @param brief what stands above its answer
     * @param chapter empty when the form has none
     */
    record Line(String question, String brief, String chapter) {}

    /** In the order of the form; empty when there is no such form. */
    List<Line> lines(String form, String forum, String language);
}
