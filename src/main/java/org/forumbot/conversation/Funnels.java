package org.forumbot.conversation;

import java.util.List;

/** Where people stop on their way through forms. */
public interface Funnels {
    /**
     * Of all forms that somebody has begun. Takes its time, up to seconds with 100,000 open conversations: never inside
     * a unit of the writer, as it reads beside it.
     */
    List<Funnel> all();
}
