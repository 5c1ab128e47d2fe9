package org.forumbot.bench;

import java.util.HashSet;
import java.util.Set;
import org.forumbot.bench.Act.Leaves;
import org.forumbot.bench.Act.Presses;
import org.forumbot.bench.Act.Types;
import org.forumbot.bench.Act.TypesAtOnce;
import org.forumbot.bench.Act.Waits;

/** One person with a phone: does something, waits for what the bot shows, goes on from there. */
final class Person {
    final long id;
    final Script script;
    private final LeanTelegram telegram;
    private final Tempo tempo;
    private final Measures measures;
    private final Runnable gone;
    /** What came as a message of its own so far, to know what comes twice. */
    private final Set<Integer> seen = new HashSet<>();

    private Act done = new Waits();
    private String saw = "";
    private long since;
    private boolean waiting;
    private boolean noticed;
    private boolean left;
    private int doubled;
    private int silenced;

    /** @param gone called once, when they leave */
    Person(long id, Script script, LeanTelegram telegram, Tempo tempo, Measures measures, Runnable gone) {
        this.id = id;
        this.script = script;
        this.telegram = telegram;
        this.tempo = tempo;
        this.measures = measures;
        this.gone = gone;
    }

    void comes() {
        does(script.begins());
    }

    private void does(Act act) {
        synchronized (this) {
            done = act;
            since = System.nanoTime();
            waiting = true;
            noticed = false;
        }
        measures.made();
        switch (act) {
            case Types(var text) -> telegram.write(id, text);
            case TypesAtOnce(var texts) -> texts.forEach(text -> telegram.write(id, text));
            case Presses(var message, var data) -> telegram.press(id, message, data);
            case Waits() -> throw new IllegalArgumentException("Waiting is nothing to be done.");
            case Leaves() -> throw new IllegalArgumentException("Leaving is nothing to be done.");
        }
    }

    /** @param anew else an earlier message was changed */
    void sees(Shown shown, boolean anew) {
        Act next;
        synchronized (this) {
            if (anew && !seen.add(shown.text().hashCode() * 31 + shown.buttons().hashCode())) {
                doubled++;
                return;
            }
            notices();
            saw = shown.text() + " " + shown.buttons();
            if (!waiting || left) {
                return;
            }
            next = script.next(shown);
            waiting = next instanceof Waits;
            left = next instanceof Leaves;
        }
        switch (next) {
            case Waits() -> {}
            case Leaves() -> gone.run();
            default -> tempo.soon(() -> does(next));
        }
    }

    /** A text pops up above the button that was pressed. */
    synchronized void toast() {
        notices();
    }

    private void notices() {
        if (waiting && !noticed) {
            noticed = true;
            measures.answered(System.nanoTime() - since);
        }
    }

    /** Begins to wait anew: the bot was away. */
    synchronized void bearsWithIt() {
        since = System.nanoTime();
    }

    /** Tries something else when nothing has come for so long. @return whether they do */
    boolean losesPatience(long nanos) {
        synchronized (this) {
            if (!waiting || left || System.nanoTime() - since < nanos) {
                return false;
            }
            silenced++;
            seen.clear();
        }
        does(script.triesAgain());
        return true;
    }

    @Override
    public synchronized String toString() {
        var act = switch (done) {
            case Types(var text) -> "writes " + text;
            case TypesAtOnce(var texts) -> "writes " + texts;
            case Presses(var message, var data) -> "presses " + data;
            case Waits(), Leaves() -> "has done nothing";
        };
        return "%d %s, after having seen: %s".formatted(id, act, saw.replaceAll("\\s+", " "));
    }

    /** How often they had to write again because nothing came. */
    synchronized int silenced() {
        return silenced;
    }

    /** How many messages came a second time. */
    synchronized int doubled() {
        return doubled;
    }

    synchronized boolean hasLeft() {
        return left;
    }
}
