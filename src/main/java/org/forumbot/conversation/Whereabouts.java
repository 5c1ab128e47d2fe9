package org.forumbot.conversation;

import java.util.Optional;
import org.forumbot.dialog.ButtonData;
import org.forumbot.files.Library;
import org.springframework.stereotype.Component;

/** At which forum a turn is: that of the button, else that of the form or screen it belongs to, else the main one. */
@Component
class Whereabouts {
    private final Conversations conversations;
    private final Dialogue dialogue;

    Whereabouts(Conversations conversations, Dialogue dialogue) {
        this.conversations = conversations;
        this.dialogue = dialogue;
    }

    String pressed(String data) {
        return known(ScreenData.read(data)
                .map(ScreenData::forum)
                .or(() -> BeginButton.read(data).map(BeginButton::forum))
                .or(() -> ButtonData.read(data).flatMap(button -> conversations.forum(button.conversation())))
                .or(() -> RemindButton.read(data).flatMap(button -> conversations.forum(button.conversation()))));
    }

    /** A link may say it. */
    String wrote(Talk talk, String text) {
        var linked = Optional.of(ForumLink.in(text).forum()).filter(dialogue::isOn);
        return known(linked.or(() -> wrote(talk)));
    }

    private Optional<String> wrote(Talk talk) {
        return talk.active()
                ? conversations.forum(talk.conversation())
                : ScreenData.read(talk.screen()).map(ScreenData::forum);
    }

    Library library(String language, String forum) {
        return dialogue.library(language, forum);
    }

    private String known(Optional<String> forum) {
        return forum.filter(dialogue::isOn).orElseGet(dialogue::mainForum);
    }
}
