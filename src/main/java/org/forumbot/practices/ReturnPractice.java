package org.forumbot.practices;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Outlines.Line;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code check.return(practice, days)}: tells the author all remarks that are prepared, with so many working days. */
@Component
class ReturnPractice implements Act {
    /** What stands above and below leaves so much room in a message of Telegram. */
    private static final int ROOM = 3000;

    private final HeldPractices held;
    private final Remarks remarks;
    private final Deadlines deadlines;
    private final Lifecycle lifecycle;
    private final Overtaken overtaken;

    ReturnPractice(HeldPractices held, Remarks remarks, Deadlines deadlines, Lifecycle lifecycle, Overtaken overtaken) {
        this.held = held;
        this.overtaken = overtaken;
        this.remarks = remarks;
        this.deadlines = deadlines;
        this.lifecycle = lifecycle;
    }

    @Override
    public String name() {
        return "check.return";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        if (!params.get("days").matches("[1-9]|[1-5][0-9]")) {
            return Outcome.refused("practices.not.due");
        }
        return held.one(who, params)
                .map(practice -> back(practice, who, Integer.parseInt(params.get("days"))))
                .orElseGet(() -> overtaken.refusal(who, params));
    }

    private Outcome back(Practice practice, Asker who, int days) {
        var move = lifecycle.move(
                practice.getId(),
                PracticeStatus.RETURNED,
                new Actor.Organizer(who.person()),
                listed(practice),
                Map.of("due", deadlines.in(practice.forum(), days)));
        return Moves.outcome(move, "check.returned", practice.number());
    }

    private String listed(Practice practice) {
        var names = held.lines(practice, "ru").stream().collect(toMap(Line::question, Line::brief, (a, _) -> a));
        var lines = remarks.prepared(practice).stream()
                .map(remark -> "• " + names.getOrDefault(remark.question(), remark.question()) + ": " + remark.text())
                .collect(joining("\n"));
        return CheckAnswer.cut(lines, ROOM);
    }
}
