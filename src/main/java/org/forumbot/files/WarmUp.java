package org.forumbot.files;

import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Loads the libraries that read expressions and wordings, beside whatever else happens at a start. A Java that has just
 * begun needs longer for loading them than for reading all files.
 */
public final class WarmUp {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private WarmUp() {}

    /** Returns at once; only the first time does it begin anything. */
    public static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread.ofPlatform().name("warm-up-expressions").daemon().start(WarmUp::expressions);
            Thread.ofPlatform().name("warm-up-wordings").daemon().start(WarmUp::wordings);
        }
    }

    private static void wordings() {
        var template = new IcuTemplate("*{name}* {n, plural, one {# day} other {# days}}", Locale.ENGLISH);
        var unused = template.words(Map.of("name", "name", "n", 2));
    }

    /** Something of each kind that conditions are made of. */
    private static void expressions() {
        var cel = new Cel(Map.of(
                "name",
                SimpleType.STRING,
                "urgent",
                SimpleType.BOOL,
                "left",
                SimpleType.INT,
                "chosen",
                ListType.create(SimpleType.STRING)));
        var known = Map.of("name", "name", "urgent", true, "left", 1L, "chosen", List.of("one"));
        var unused =
                cel.holds("!urgent || left > 0 && size(chosen) <= 3 && name != 'x' && name.matches('^[a-z]+$')", known);
    }
}
