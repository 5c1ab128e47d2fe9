package org.forumbot.practices;

import java.util.LinkedHashMap;
import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code check.people}: other organizers, to whom a practice can be handed over: everybody who has one in hand. */
@Component
class CheckPeople implements Source<CheckPeople.Row> {
    private final StoredClaims claims;
    private final HeldPractices held;

    CheckPeople(StoredClaims claims, HeldPractices held) {
        this.claims = claims;
        this.held = held;
    }

    /** @param to what buttons carry */
    record Row(String to, String name) {}

    @Override
    public String name() {
        return "check.people";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return held.one(who, params).map(_ -> others(who)).orElse(List.of());
    }

    private List<Row> others(Asker who) {
        var names = new LinkedHashMap<Long, String>();
        claims.findFirst200ByOrderByAtDesc().stream()
                .filter(claim -> claim.person() != who.person())
                .forEach(claim -> names.putIfAbsent(claim.person(), claim.name()));
        return names.entrySet().stream()
                .map(other -> new Row(Long.toString(other.getKey(), 36), other.getValue()))
                .toList();
    }
}
