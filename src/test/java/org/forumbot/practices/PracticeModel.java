package org.forumbot.practices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules say of one practice, kept as simply as can be. */
final class PracticeModel {
    static final Map<String, Set<String>> RULES = rules();

    final long id;
    final long author;
    final List<String> history = new ArrayList<>(List.of("DRAFT SUBMITTED AUTHOR"));
    String status = "SUBMITTED";
    String stage = "pilot";

    @Nullable
    Long holder;

    Map<String, String> answers = new HashMap<>();
    /** By question, with the answer as it was when the remark was written. */
    Map<String, String> prepared = new HashMap<>();

    Map<String, String> open = new HashMap<>();
    Set<String> replied = new HashSet<>();
    Set<String> outside = new HashSet<>();
    int overdue;
    /** How often each of its moves was told. */
    final Map<Long, Integer> heard = new HashMap<>();

    @Nullable
    Instant back;

    PracticeModel(long id, long author) {
        this.id = id;
        this.author = author;
    }

    /** The same rules as {@link TransitionsTests} holds the table to. */
    private static Map<String, Set<String>> rules() {
        var rules = new HashMap<String, Set<String>>();
        TransitionsTests.RULES.lines().forEach(line -> {
            var words = List.of(line.split(" "));
            rules.put(String.join(" ", words.subList(0, 3)), Set.copyOf(words.subList(3, words.size())));
        });
        return rules;
    }

    boolean isAnswered(Map<String, String> now) {
        return open.entrySet().stream()
                .anyMatch(remark -> replied.contains(remark.getKey())
                        || !remark.getValue().equals(now.getOrDefault(remark.getKey(), "")));
    }

    /** Whether it moves; then it has. @param given what is given with the move, by the names of the needs */
    boolean move(String to, String who, long person, Set<String> given, Instant now) {
        var needs = RULES.get(status + " " + to + " " + who);
        if (needs == null || to.equals("DRAFT") || (who.equals("AUTHOR") && person != author)) {
            return false;
        }
        var holds = new HashSet<>(given);
        holds.addAll(outside);
        if (who.equals("ORGANIZER") && holder != null && holder == person) {
            holds.add("HELD");
        }
        if (!prepared.isEmpty()) {
            holds.add("REMARKS");
        }
        if (isAnswered(answers)) {
            holds.add("ANSWERED");
        }
        if (overdue >= 2) {
            holds.add("OVERDUE_TWICE");
        }
        if (back != null && now.isBefore(back)) {
            holds.add("COMES_BACK");
        }
        if (Set.of("practice", "technology").contains(stage)) {
            holds.add("RIPE");
        }
        if (!holds.containsAll(needs)) {
            return false;
        }
        history.add(status + " " + to + " " + who);
        status = to;
        overdue = 0;
        back = null;
        if (to.equals("RETURNED")) {
            open.putAll(prepared);
            prepared.keySet().forEach(replied::remove);
            prepared.clear();
        } else if (to.equals("SUBMITTED")) {
            open.clear();
            replied.clear();
        }
        return true;
    }
}
