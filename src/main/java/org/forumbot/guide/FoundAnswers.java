package org.forumbot.guide;

import java.util.List;
import java.util.stream.Collectors;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code guide.found(words)}: what is said above the answers found. Urgent words call a person. */
@Component
class FoundAnswers implements Source<FoundAnswers.Row> {
    private final NearestAnswers nearest;
    private final Guide guide;
    private final UrgentCall call;

    FoundAnswers(NearestAnswers nearest, Guide guide, UrgentCall call) {
        this.nearest = nearest;
        this.guide = guide;
        this.call = call;
    }

    /**
     * What was found.
     *
     * @param lead what is said first to somebody in danger, ending in an empty line; else empty
     * @param listed the questions that were found, one a line, numbered
     */
    record Row(boolean urgent, String lead, String listed) {}

    @Override
    public String name() {
        return "guide.found";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        boolean urgent = guide.isUrgent(params.get("words"));
        if (urgent) {
            call.call(who, params.get("words"));
        }
        var lead = urgent ? guide.urgentAnswer(who.language()) + "\n\n" : "";
        var listed = nearest.rows(who, params).stream()
                .map(row -> row.number() + ". " + row.question())
                .collect(Collectors.joining("\n"));
        return List.of(new Row(urgent, lead, listed));
    }
}
