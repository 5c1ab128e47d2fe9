package org.forumbot.conversation;

/** Port: what every screen may name in texts and conditions. Component names are unique over all beans. */
public interface Facts<R extends Record> {
    Class<R> type();

    /** Quick: asked for each screen that is shown. */
    R of(Asker who);
}
