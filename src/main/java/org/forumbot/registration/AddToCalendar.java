package org.forumbot.registration;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Lane;
import org.springframework.stereotype.Component;

/** {@code mine.calendar}: all seats as a file for one's own calendar. */
@Component
class AddToCalendar implements Act {
    private final Calendars calendars;
    private final AgendaVoice voice;

    AddToCalendar(Calendars calendars, AgendaVoice voice) {
        this.calendars = calendars;
        this.voice = voice;
    }

    @Override
    public String name() {
        return "mine.calendar";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return calendars.all(who).map(file -> sent(who, file)).orElse(Outcome.refused("calendar.nothing"));
    }

    private Outcome sent(Asker who, Enclosure file) {
        voice.say(who, Lane.ANSWER, "calendar.file", Map.of(), file);
        return new Outcome.Apart("calendar.sent", Map.of());
    }
}
