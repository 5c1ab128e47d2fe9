package org.forumbot.catalogue;

import org.forumbot.conversation.Asker;
import org.forumbot.delivery.BotName;
import org.forumbot.files.Dialogs;
import org.springframework.stereotype.Component;

/** The link that opens a published practice for whoever taps it: see {@code link:} of its screen. */
@Component
class CardLink {
    private final BotName bot;
    private final Dialogs dialogs;

    CardLink(BotName bot, Dialogs dialogs) {
        this.bot = bot;
        this.dialogs = dialogs;
    }

    String to(Asker who, Entry entry) {
        var forum = dialogs.forums().size() > 1 ? who.forum() + "--" : "";
        return bot.link(forum + "p_" + entry.code());
    }
}
