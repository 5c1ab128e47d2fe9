package org.forumbot.delivery;

import org.springframework.stereotype.Component;

@Component
class NewestMessages implements Newest {
    private final SeenMessages messages;
    private final Said said;
    private final Post post;

    NewestMessages(SeenMessages messages, Said said, Post post) {
        this.messages = messages;
        this.said = said;
        this.post = post;
    }

    @Override
    public int in(long chat) {
        return messages.in(chat);
    }

    @Override
    public void seen(long chat, int message) {
        messages.seen(chat, message);
    }

    @Override
    public boolean shows(Outgoing what, int message) {
        return said.last(what.chat())
                .orElseGet(() -> messages.last(what.chat()))
                .isShownBy(message, SeenMessages.content(what));
    }

    @Override
    public boolean pending(long chat, int message) {
        return said.isElsewhere(chat, message) || post.pending(chat, message);
    }
}
