package org.forumbot.organizers;

import java.util.Map;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.organizers.DeskNotice.Entry;
import org.springframework.stereotype.Component;

/** What the bot has to say of itself, in a message of its own; without a desk it waits as everything does. */
@Component
class NotesToDesk implements ToOrganizers {
    private final Notices notices;
    private final DeskVoice voice;

    NotesToDesk(Notices notices, DeskVoice voice) {
        this.notices = notices;
        this.voice = voice;
    }

    @Override
    public void tell(String phrase, Map<String, Object> values) {
        var text = voice.words(phrase, values).cut(BundleText.LONGEST).text();
        notices.add(new Entry(NoticeKind.NOTE, 0, null, text, false));
    }
}
