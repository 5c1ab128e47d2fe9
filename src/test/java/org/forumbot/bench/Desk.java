package org.forumbot.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the organizers' chat was told. */
final class Desk {
    private static final Pattern REGISTRATION = Pattern.compile("Регистрация (\\S*R-\\d+):");
    private static final Pattern SEAT = Pattern.compile("(\\S*R-\\d+) (?:занимает место|встаёт в очередь|в очереди)");

    private final Map<String, Integer> registrations = new TreeMap<>();
    private final Map<String, Integer> seats = new TreeMap<>();
    private int messages;

    synchronized void sees(Shown shown, boolean anew) {
        if (anew) {
            messages++;
            count(REGISTRATION, shown.text(), registrations);
            count(SEAT, shown.text(), seats);
        }
    }

    private static void count(Pattern pattern, String text, Map<String, Integer> counts) {
        pattern.matcher(text).results().forEach(found -> counts.merge(found.group(1), 1, Integer::sum));
    }

    /** How often each registration was told of, by number. */
    synchronized Map<String, Integer> registrations() {
        return new TreeMap<>(registrations);
    }

    /** How often a seat of each registration was told of. */
    synchronized Map<String, Integer> seats() {
        return new TreeMap<>(seats);
    }

    synchronized int messages() {
        return messages;
    }
}
