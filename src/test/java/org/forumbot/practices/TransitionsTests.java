package org.forumbot.practices;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.forumbot.practices.Lifecycle.Need;
import org.forumbot.practices.Transitions.Verdict;
import org.forumbot.testkit.PracticeRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of a practice's life")
class TransitionsTests {
    @Test
    void has_these_ways_and_no_other() {
        var ways = new ArrayList<String>();
        for (var from : PracticeStatus.values()) {
            for (var to : PracticeStatus.values()) {
                for (var by : Who.values()) {
                    if (Transitions.exists(from, to, by)) {
                        ways.add("%s %s %s%s".formatted(from, to, by, needs(from, to, by)));
                    }
                }
            }
        }
        assertThat(ways)
                .containsExactlyInAnyOrderElementsOf(PracticeRules.WAYS.lines().toList());
    }

    /** Found by giving what is asked for, one after the other. */
    private static String needs(PracticeStatus from, PracticeStatus to, Who by) {
        var given = EnumSet.noneOf(Need.class);
        var asked = new ArrayList<String>();
        while (Transitions.allowed(from, to, by, given) instanceof Verdict.Missing(var need)) {
            asked.add(" " + need);
            given.add(need);
        }
        assertThat(Transitions.allowed(from, to, by, given)).isEqualTo(new Verdict.Allowed());
        return String.join("", asked);
    }

    @Test
    void lets_nothing_out_of_the_archive_and_everything_else_end() {
        var onwards = new TreeMap<PracticeStatus, Set<PracticeStatus>>();
        for (var from : PracticeStatus.values()) {
            onwards.put(from, EnumSet.noneOf(PracticeStatus.class));
            for (var to : PracticeStatus.values()) {
                if (List.of(Who.values()).stream().anyMatch(by -> Transitions.exists(from, to, by))) {
                    onwards.get(from).add(to);
                }
            }
        }
        assertThat(onwards.get(PracticeStatus.ARCHIVED)).isEmpty();
        assertThat(onwards.entrySet().stream()
                        .filter(way -> way.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .map(Enum::name)
                        .collect(joining()))
                .isEqualTo("ARCHIVED");
        assertThat(reached(onwards)).containsExactlyInAnyOrder(PracticeStatus.values());
    }

    private static Set<PracticeStatus> reached(Map<PracticeStatus, Set<PracticeStatus>> onwards) {
        var reached = EnumSet.of(PracticeStatus.DRAFT);
        while (true) {
            int before = reached.size();
            EnumSet.copyOf(reached).forEach(from -> reached.addAll(onwards.getOrDefault(from, Set.of())));
            if (reached.size() == before) {
                return reached;
            }
        }
    }
}
