package org.forumbot.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.scenario.Chat.Said;
import org.forumbot.scenario.Scenario.Step;

/**
 * One scenario, played by fresh people. Each act is answered by exactly as many messages as its step says; what comes
 * too much is noticed at that person's next step, or at the end, when everybody asks for the menu once.
 */
final class Performance {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Expected MENU = new Expected(List.of(), List.of(), List.of(), List.of(), new Wanted(""), 1);

    private final Playground playground;
    private final Scenario scenario;
    private final Transcript transcript = new Transcript();
    private final Map<String, Long> ids = new HashMap<>(Map.of("olga", 2001L, "igor", 2002L));
    /** The chats as they looked at the end of the last step there. */
    private final Map<String, Chat> seen = new HashMap<>();

    private final Chat deskBefore;

    Performance(Playground playground, Scenario scenario) {
        this.playground = playground;
        this.scenario = scenario;
        deskBefore = desk();
    }

    /** @throws AssertionError with the line of the step and all that was said before */
    void play() {
        for (var who : scenario.cast()) {
            ids.put(who, playground.newcomer(scenario.newcomer(who)));
            seen.put(who, Chat.EMPTY);
        }
        for (var step : scenario.steps()) {
            play(step);
        }
        var end = scenario.file() + ": at the end";
        scenario.cast().forEach(who -> play(new Step(end, who, new Act.Writes("/menu"), MENU)));
    }

    /** All that was done and said so far. */
    String transcript() {
        return transcript.toString();
    }

    private void play(Step step) {
        try {
            transcript.act(step);
            if (step.atDesk()) {
                atDesk(step);
            } else {
                inPrivate(step);
            }
        } catch (AssertionError failure) {
            throw new AssertionError("%s: %s%n%n%s".formatted(step.place(), failure.getMessage(), transcript), failure);
        }
    }

    private void inPrivate(Step step) {
        long person = id(step.who());
        var before = seen.getOrDefault(step.who(), Chat.EMPTY);
        var expected = step.expected();
        var hands = new Hands(playground, person, person, before);
        var presses = hands.perform(step.act());
        if (!presses.isEmpty()) {
            toast(expected, playground.toast(presses.getLast(), PATIENCE));
        }
        if (expected.messages() > 0) {
            var after = awaited(step, () -> playground.chat(person, person), chat -> lack(step, before, chat));
            seen.put(step.who(), after);
            transcript.heard(after.since(before));
        }
    }

    private static Optional<String> lack(Step step, Chat before, Chat now) {
        var news = now.since(before);
        int wanted = step.expected().messages();
        if (news.size() < wanted) {
            return Optional.of("messages should have come: %d, there are %d".formatted(wanted, news.size()));
        }
        if (news.size() > wanted) {
            throw new Unexpected("Messages should have come: %d, there are %d.".formatted(wanted, news.size()), news);
        }
        var lack = step.expected().lackIn(now.newest().orElseThrow());
        // What came is final, unless another press may still change it.
        if (lack.isPresent() && !(step.act() instanceof Act.Presses(var label, var of, var times) && times > 1)) {
            throw new Unexpected(lack.get(), news);
        }
        return lack;
    }

    private void toast(Expected expected, String toast) {
        transcript.toast(toast);
        if (!expected.toast().isIn(toast)) {
            throw new AssertionError("Over the button should come up " + expected.toast() + ", not «" + toast + "».");
        }
    }

    /** At the desk messages of others come in between: any that is new counts. */
    private void atDesk(Step step) {
        boolean looks = step.act() instanceof Act.Looks;
        var before = looks ? deskBefore : desk();
        if (!looks) {
            var presses = new Hands(playground, id(step.who()), Playground.DESK, before).perform(step.act());
            if (!presses.isEmpty()) {
                toast(step.expected(), playground.toast(presses.getLast(), PATIENCE));
            }
        }
        if (step.expected().messages() > 0) {
            var after = awaited(step, this::desk, chat -> lackAtDesk(step.expected(), chat.since(before)));
            transcript.heard(after.since(before).stream()
                    .filter(message -> step.expected().lackIn(message).isEmpty())
                    .toList());
        }
    }

    private static Optional<String> lackAtDesk(Expected expected, List<Said> news) {
        var lacks = news.stream().map(expected::lackIn).toList();
        return lacks.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : lacks.isEmpty() ? Optional.of("nothing came to the desk") : lacks.getLast();
    }

    private Chat desk() {
        return playground.chat(Playground.DESK, 2001);
    }

    /** Looks at the chat again whenever something has changed, until nothing is lacking. */
    private Chat awaited(Step step, java.util.function.Supplier<Chat> look, Lacking lacking) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            long revision = playground.revision();
            var chat = look.get();
            try {
                var lack = lacking.in(chat);
                if (lack.isEmpty()) {
                    return chat;
                }
                if (System.nanoTime() >= end) {
                    throw new Unexpected(
                            "Waited %d s: %s.".formatted(PATIENCE.toSeconds(), lack.get()), chat.since(before(step)));
                }
            } catch (Unexpected failure) {
                transcript.heard(failure.said);
                throw failure;
            }
            playground.awaitChange(revision, Duration.ofNanos(end - System.nanoTime()));
        }
    }

    private Chat before(Step step) {
        return step.atDesk() ? deskBefore : seen.getOrDefault(step.who(), Chat.EMPTY);
    }

    private interface Lacking {
        Optional<String> in(Chat chat);
    }

    /** Not what was expected, with what was said instead. */
    private static final class Unexpected extends AssertionError {
        private static final long serialVersionUID = 1;
        private final transient List<Said> said;

        Unexpected(String why, List<Said> said) {
            super(why);
            this.said = new ArrayList<>(said);
        }
    }

    private long id(String who) {
        return ids.get(who);
    }
}
