package org.forumbot.organizers;

import org.forumbot.delivery.ChatMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the desk to its new number also when a sending is the first that tells of it. */
@Component
class OnChatMoved {
    private final Desk desk;

    OnChatMoved(Desk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(ChatMoved moved) {
        desk.moved(moved.from(), moved.to());
    }
}
