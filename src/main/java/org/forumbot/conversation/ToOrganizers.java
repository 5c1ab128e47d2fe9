package org.forumbot.conversation;

import java.util.Map;

/** Port: lets the organizers know how the bot itself is. Implemented by {@code organizers}. */
public interface ToOrganizers {
    /** Inside a unit; told when there is a desk. @param phrase its key @param values without personal data */
    void tell(String phrase, Map<String, Object> values);
}
