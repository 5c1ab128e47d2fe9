package org.forumbot.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** Everybody who comes: so many in all, so many at once; when one leaves, the next comes. */
final class Crowd implements LeanTelegram.Eyes {
    private final LeanTelegram telegram;
    private final Measures measures;
    private final LongFunction<Script> scripts;
    private final long first;
    private final Map<Long, Person> people = new ConcurrentHashMap<>();
    private final AtomicLong come = new AtomicLong();
    private final AtomicLong left = new AtomicLong();
    private final Desk desk = new Desk();
    private volatile long size;
    private Tempo tempo = Tempo.atOnce();

    /** @param first id of the first person; the others follow */
    Crowd(LeanTelegram telegram, Measures measures, LongFunction<Script> scripts, long first, int size) {
        this.telegram = telegram;
        this.measures = measures;
        this.scripts = scripts;
        this.first = first;
        this.size = size;
        telegram.watch(this);
    }

    /** To be set before somebody comes. */
    Crowd inTempo(Tempo tempo) {
        this.tempo = tempo;
        return this;
    }

    /** The next of them comes, if there is one. */
    void next() {
        long number = come.getAndUpdate(soFar -> Math.min(size, soFar + 1));
        if (number < size) {
            long id = first + number;
            var person = new Person(id, scripts.apply(id), telegram, tempo, measures, this::leaves);
            people.put(id, person);
            person.comes();
        }
    }

    private void leaves() {
        left.incrementAndGet();
        next();
    }

    /** Nobody else comes. */
    void closeDoors() {
        size = come.get();
    }

    @Override
    public void see(long chat, Shown shown, boolean anew) {
        var person = people.get(chat);
        if (person != null) {
            person.sees(shown, anew);
        } else if (chat < 0) {
            desk.sees(shown, anew);
        }
    }

    @Override
    public void toast(long person, String text) {
        var pressed = people.get(person);
        if (pressed != null) {
            pressed.toast();
        }
    }

    @Override
    public void call(String method, String refused) {
        measures.call(method, refused);
    }

    /**
     * Waits until everybody has left. Whoever has heard nothing for so long tries again meanwhile.
     *
     * @return false when it took too long
     */
    boolean awaitEverybody(Duration patience, Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        for (int tries = 1; stillThere() > 0 && System.nanoTime() < until; tries++) {
            Thread.sleep(50);
            if (tries % 20 == 0) {
                people.values().forEach(person -> hurry(person, patience));
            }
        }
        return stillThere() == 0;
    }

    private static void hurry(Person person, Duration patience) {
        var before = person.toString();
        if (person.losesPatience(patience.toNanos())) {
            System.err.println("No answer within " + patience + ": " + before);
        }
    }

    Collection<Person> people() {
        return people.values();
    }

    /** Who has not left yet, or not come yet. */
    long stillThere() {
        return size - left.get();
    }

    Desk desk() {
        return desk;
    }
}
