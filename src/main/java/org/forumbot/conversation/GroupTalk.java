package org.forumbot.conversation;

/** Port: what is said and pressed in groups, already seen to be new. Implemented by {@code organizers}. */
public interface GroupTalk {
    void heard(Incoming.Message message);

    void pressed(Incoming.Press press);

    void membership(Incoming.Membership membership);

    void moved(Incoming.Moved moved);
}
