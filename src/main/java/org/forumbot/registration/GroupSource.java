package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** {@code programme.groups}: the groups of a section, with what is free in each; most sections have none. */
@Component
class GroupSource implements Source<GroupSource.Row> {
    /**
     * A group.
     *
     * @param group its code
     * @param mark what shows that the person is in it
     * @param left free seats
     * @param limited 1 when their number is, else 0
     */
    record Row(String section, String group, String title, String mark, int left, int limited) {}

    private final Sights sights;
    private final Seats seats;

    GroupSource(Sights sights, Seats seats) {
        this.sights = sights;
        this.seats = seats;
    }

    @Override
    public String name() {
        return "programme.groups";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var section = sights.forum(who).sections().get(params.get("section"));
        if (section == null || section.groups().isEmpty()) {
            return List.of();
        }
        var free = seats.freeInGroups(who.forum(), section.code());
        var held = sights.of(who).own().get(section.code());
        return section.groups().values().stream()
                .map(group -> {
                    int left = free.getOrDefault(group.code(), 0);
                    boolean mine = held != null && held.seated() && group.code().equals(held.group());
                    return new Row(
                            section.code(),
                            group.code(),
                            group.title(),
                            mine ? "✅ " : "",
                            left,
                            left == Integer.MAX_VALUE ? 0 : 1);
                })
                .toList();
    }
}
