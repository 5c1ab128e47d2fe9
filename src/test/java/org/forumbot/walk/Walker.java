package org.forumbot.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Form;
import org.forumbot.walk.Phone.Button;

/** One person on the way: first on a whim, then with sense. Remembers what was done and seen. */
final class Walker {
    private static final List<String> LANGUAGES = List.of("ru", "ru", "en", "uk");
    private static final int REMEMBERED = 60;

    final long id;
    final Form goal;
    final Random chance;
    private final Phone phone;
    private final Phones phones;
    private final Whims whims;
    private final Sense sense;
    private final List<String> way = new ArrayList<>();
    private int seen;
    private boolean there;

    Walker(
            long id,
            Form goal,
            Random chance,
            WholeBot bot,
            List<Button> everybodys,
            LongFunction<Optional<Conversation>> stored) {
        this.id = id;
        this.goal = goal;
        this.chance = chance;
        this.phones = bot.phones;
        this.phone = phones.of(id);
        var language = LANGUAGES.get(chance.nextInt(LANGUAGES.size()));
        var hands = new Hands(new Actor(id, "Анна", language, false), phone, bot.clock);
        this.whims = new Whims(chance, hands, phone, everybodys);
        this.sense = new Sense(goal, hands, phone, stored);
    }

    /** @param sensibly else on a whim, but now and then sensibly all the same */
    Doing next(boolean sensibly) {
        var doing = sensibly || chance.nextInt(3) == 0 ? sense.next() : whims.next();
        way.add("  " + doing.what());
        seen = phone.changes();
        return doing;
    }

    boolean isThere() {
        return there;
    }

    /** The form was sent. */
    void arrives() {
        there = true;
    }

    void forgetsHavingArrived() {
        there = false;
    }

    /** @throws AssertionError when the bot has left the person alone */
    void looksAt(Doing doing) {
        boolean moved = phone.changes() != seen;
        var toasts = doing.presses().stream()
                .map(press -> phones.toast(press).orElseThrow(() -> new AssertionError("The button is still spinning")))
                .toList();
        toasts.forEach(toast -> way.add("    ( " + toast + " )"));
        phone.newest()
                .filter(_ -> moved)
                .ifPresent(newest -> way.add("    %d: %s%n      %s"
                        .formatted(
                                newest.id(),
                                brief(newest.text()),
                                newest.buttons().stream().map(Button::data).toList())));
        boolean answered = switch (doing.answer()) {
            case MESSAGE -> moved;
            case ANY -> moved || toasts.stream().anyMatch(toast -> !toast.isEmpty()) || standsThere(doing);
            case ACKNOWLEDGED, NONE -> true;
        };
        if (!answered && !phone.blocks()) {
            throw new AssertionError("There was no answer");
        }
        if (moved
                && phone.keys().isEmpty()
                && phone.newest().filter(newest -> newest.buttons().isEmpty()).isPresent()) {
            throw new AssertionError("There is no way on");
        }
    }

    private static String brief(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() > 150 ? line.substring(0, 150) + "…" : line;
    }

    /** The pressed message is the newest and last, so the person sees what the button leads to. */
    private boolean standsThere(Doing doing) {
        return doing.incoming().stream()
                .allMatch(incoming -> incoming instanceof org.forumbot.conversation.Incoming.Press press
                        && phone.isLast(press.message()));
    }

    @Override
    public String toString() {
        var from = Math.max(0, way.size() - REMEMBERED);
        return "Person %d, who wants to send '%s':%n%s"
                .formatted(id, goal.name(), String.join("\n", way.subList(from, way.size())));
    }
}
