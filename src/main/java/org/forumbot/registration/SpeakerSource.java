package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code programme.speakers}: who speaks in sections that fit the other filters, in the order of the alphabet. */
@Component
class SpeakerSource implements Source<SpeakerSource.Speaker> {
    /** @param speaker a code made of the name */
    record Speaker(String speaker, String name, int count) {}

    private final Sights sights;

    SpeakerSource(Sights sights) {
        this.sights = sights;
    }

    @Override
    public String name() {
        return "programme.speakers";
    }

    @Override
    public Class<Speaker> row() {
        return Speaker.class;
    }

    @Override
    public List<Speaker> rows(Asker who, Params params) {
        var found = sights.found(who, params, "speaker").sections();
        return Speakers.counts(found).entrySet().stream()
                .map(speaker -> new Speaker(Speakers.code(speaker.getKey()), speaker.getKey(), speaker.getValue()))
                .toList();
    }
}
