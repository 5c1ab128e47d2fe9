package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code programme.parts}: events within the forum with sections that fit the other filters. */
@Component
class PartSource implements Source<PartSource.Part> {
    /** @param part its code */
    record Part(String part, String title, String about, int count) {}

    private final Sights sights;

    PartSource(Sights sights) {
        this.sights = sights;
    }

    @Override
    public String name() {
        return "programme.parts";
    }

    @Override
    public Class<Part> row() {
        return Part.class;
    }

    @Override
    public List<Part> rows(Asker who, Params params) {
        var found = sights.found(who, params, "part").sections();
        return sights.forum(who).parts().values().stream()
                .map(part -> new Part(part.code(), part.title(), part.about(), (int) found.stream()
                        .filter(section -> part.code().equals(section.part()))
                        .count()))
                .filter(part -> part.count() > 0)
                .toList();
    }
}
