package org.forumbot.passport;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing of a list as it is shown in an answer: its parts in a line, a dash between them, the things one below the
 * other, numbered when there are several.
 */
record Entries(List<String> parts) {
    private static final String DASH = " — ";

    Entries {
        parts = List.copyOf(parts);
    }

    static List<Entries> of(String shown) {
        return shown.lines()
                .map(line -> line.replaceFirst("^\\d{1,3}\\. ", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> new Entries(List.of(line.split(DASH))))
                .toList();
    }

    String first() {
        return parts.getFirst();
    }

    /** All parts but the first, as a sentence goes on. */
    String rest() {
        return String.join(", ", parts.subList(1, parts.size()));
    }

    /** Of the parts behind the first one the place of the one that tells how much; 0 when none does. */
    private int amountAt() {
        return IntStream.range(1, parts.size())
                .filter(at -> parts.get(at).chars().anyMatch(Character::isDigit))
                .findFirst()
                .orElse(0);
    }

    boolean hasAmount() {
        return amountAt() > 0;
    }

    /** As it was written, such as «более 700 человек». */
    String amount() {
        return parts.get(amountAt());
    }

    /** What stands behind the amount: the time, the source. */
    List<String> behindAmount() {
        return parts.subList(amountAt() + 1, parts.size());
    }
}
