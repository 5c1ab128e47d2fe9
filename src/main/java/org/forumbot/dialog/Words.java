package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;

/**
 * A text ready to be shown: runs of one style each. What a person typed is always a plain run, so nothing is ever
 * escaped and nothing can turn into markup.
 */
public record Words(List<Run> runs) {
    public static final Words NONE = new Words(List.of());

    /** The most UTF-16 units of a message (Bot API; it counts code points, of which there are no more). */
    public static final int MESSAGE = 4096;

    /** How a run looks. */
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC
    }

    /** A stretch of text in one style. */
    public record Run(String text, Style style) {}

    public Words {
        runs = List.copyOf(runs);
    }

    public static Words plain(String text) {
        return text.isEmpty() ? NONE : new Words(List.of(new Run(text, Style.PLAIN)));
    }

    public static Words bold(String text) {
        return new Words(List.of(new Run(text, Style.BOLD)));
    }

    public static Words italic(String text) {
        return new Words(List.of(new Run(text, Style.ITALIC)));
    }

    public Words and(Words more) {
        if (runs.isEmpty()) {
            return more;
        }
        if (more.runs.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Words(all);
    }

    public Words and(String more) {
        return and(plain(more));
    }

    /** The parts one below the other, {@code gap} between them; empty parts leave no gap. */
    public static Words joined(String gap, List<Words> parts) {
        var all = new ArrayList<Run>();
        for (var part : parts) {
            if (!all.isEmpty() && !part.isEmpty()) {
                all.add(new Run(gap, Style.PLAIN));
            }
            all.addAll(part.runs);
        }
        return all.isEmpty() ? NONE : new Words(all);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The same without styles. */
    public String text() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** @return length in UTF-16 units, the unit of Bot API entities */
    public int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    /** The first {@code max} UTF-16 units with an ellipsis, or all of it when it fits. Never cuts a surrogate pair. */
    public Words cut(int max) {
        if (length() <= max) {
            return this;
        }
        if (max < 1) {
            return NONE;
        }
        var kept = new ArrayList<Run>();
        int left = max - 1;
        for (var run : runs) {
            if (run.text().length() > left) {
                int end = left > 0 && Character.isHighSurrogate(run.text().charAt(left - 1)) ? left - 1 : left;
                kept.add(new Run(run.text().substring(0, end) + "…", run.style()));
                break;
            }
            kept.add(run);
            left -= run.text().length();
        }
        return new Words(kept);
    }
}
