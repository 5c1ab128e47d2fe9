package org.forumbot.tools;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.tools.Chat.Said;
import org.forumbot.tools.Scenario.Step;

/**
 * One scenario, played by fresh people. Each act is answered by exactly as many messages as its step says; what comes
 * too much is noticed at that person's next step, or at the end, when everybody says a last thing: answers come in order.
 */
final class Performance {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Act LAST = new Act.Writes("/language");
    private static final Expected LAST_ANSWER = Expected.of("Choose a language");
    private static final long OLGA = 2001;
    private static final long IGOR = 2002;

    private final Playground playground;
    private final Scenario scenario;
    private final Watch watch;
    private final Runnable between;
    private final Transcript transcript = new Transcript();
    private final Map<String, Long> ids =
            new HashMap<>(Map.of(Scenario.DESK, OLGA, "olga", OLGA, "igor", IGOR, "olga_bot", OLGA, "igor_bot", IGOR));
    /** The chats as they looked at the end of the last step there. */
    private final Map<String, Chat> seen = new HashMap<>();

    private final Chat deskBefore;

    Performance(Playground playground, Scenario scenario) {
        this(playground, scenario, () -> {});
    }

    /** @param between what happens after each step */
    Performance(Playground playground, Scenario scenario, Runnable between) {
        this.between = between;
        this.playground = playground;
        this.scenario = scenario;
        this.watch = new Watch(playground, PATIENCE);
        this.deskBefore = desk();
    }

    /** @throws AssertionError with the place of the step and all that was said before */
    void play() {
        enter();
        play(scenario.steps());
        var end = scenario.file() + ": at the end";
        scenario.cast().forEach(who -> play(new Step(end, who, LAST, LAST_ANSWER)));
        scenario.inPrivate().forEach(who -> play(new Step(end, who, LAST, LAST_ANSWER)));
    }

    /** Everybody comes, and is new to the bot. */
    void enter() {
        for (var who : scenario.cast()) {
            ids.put(who, playground.newcomer(scenario.newcomer(who)));
            seen.put(who, Chat.EMPTY);
        }
        scenario.inPrivate().forEach(who -> seen.put(who, chat(who)));
    }

    /** @throws AssertionError as {@link #play()} */
    void play(List<Step> steps) {
        steps.forEach(step -> {
            play(step);
            between.run();
        });
    }

    /** Acts without looking what comes of it. */
    void act(String who, Act act) {
        hands(who).perform(act);
    }

    /** Waits until the newest message says this; what came before it does not count. */
    void awaitNewest(String who, Wanted words) {
        seen.put(
                who,
                watch.until(
                        () -> chat(who),
                        seen(who),
                        chat -> chat.newest()
                                        .filter(message -> words.isIn(message.text()))
                                        .isPresent()
                                ? Optional.empty()
                                : Optional.of("the newest message should say " + words)));
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
            if (failure instanceof Unexpected unexpected) {
                transcript.heard(unexpected.said());
            }
            throw new AssertionError("%s: %s%n%n%s".formatted(step.place(), failure.getMessage(), transcript), failure);
        }
    }

    private void inPrivate(Step step) {
        var who = step.who();
        toast(step.expected(), hands(who).perform(step.act()));
        if (step.expected().messages() > 0) {
            var before = seen(who);
            var after = watch.until(() -> chat(who), before, chat -> lack(step, before, chat));
            seen.put(who, after);
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

    private void toast(Expected expected, Hands.Done done) {
        var toast =
                done.presses().isEmpty() ? "" : playground.toast(done.presses().getLast(), PATIENCE);
        transcript.toast(toast);
        if (!expected.toast().isIn(toast)) {
            throw new AssertionError("Over the button should come up " + expected.toast() + ", not «" + toast + "».");
        }
    }

    /** At the desk messages of others come in between: any that is new counts. */
    private void atDesk(Step step) {
        var expected = step.expected();
        var before = step.act() instanceof Act.Looks ? deskBefore : desk();
        var done = handsAtDesk(step, before).perform(step.act());
        toast(expected, done);
        if (expected.messages() == 0) {
            staysSilent(step, done.message());
            return;
        }
        var after = watch.until(this::desk, before, chat -> lackAtDesk(expected, chat.since(before)));
        // Of several that fit, how many are there already is chance.
        transcript.heard(after.since(before).stream()
                .filter(message -> expected.lackIn(message).isEmpty())
                .limit(1)
                .toList());
    }

    private static Optional<String> lackAtDesk(Expected expected, List<Said> news) {
        var lacks = news.stream().map(expected::lackIn).toList();
        return lacks.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : lacks.isEmpty() ? Optional.of("nothing came to the desk") : lacks.getLast();
    }

    /** What is asked next is answered, and so would have been this. @param message 0 for a press, which nothing answers */
    private void staysSilent(Step step, int message) {
        var before = desk();
        int next = handsAtDesk(step, before).perform(new Act.Writes("/help")).message();
        var after = watch.until(
                this::desk,
                before,
                chat -> chat.answers(next).isEmpty() ? Optional.of("/help should be answered") : Optional.empty());
        if (message != 0 && !after.answers(message).isEmpty()) {
            throw new Unexpected("Nothing should be said to this.", after.answers(message));
        }
    }

    private Hands hands(String who) {
        return new Hands(playground, id(who), id(who), seen(who));
    }

    private Hands handsAtDesk(Step step, Chat before) {
        return new Hands(playground, id(step.who()), Playground.DESK, before);
    }

    private Chat seen(String who) {
        return seen.getOrDefault(who, Chat.EMPTY);
    }

    private Chat chat(String who) {
        return playground.chat(id(who), id(who));
    }

    private Chat desk() {
        return playground.chat(Playground.DESK, OLGA);
    }

    private long id(String who) {
        var id = ids.get(who);
        if (id == null) {
            throw new AssertionError("Nobody is called " + who + ": " + ids.keySet());
        }
        return id;
    }
}
