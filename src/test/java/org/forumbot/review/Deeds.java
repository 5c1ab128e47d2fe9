package org.forumbot.review;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.forumbot.review.Season.Deed;
import org.forumbot.review.Season.Ready;

/** How deeds are made: what is pressed was seen before the batch began. */
final class Deeds {
    private Deeds() {}

    record Made(String said, Function<Season, Ready> made) implements Deed {
        @Override
        public Ready ready(Season season) {
            var ready = made.apply(season);
            return new Ready(said, ready.pressed(), ready.expected());
        }
    }

    static Deed deed(
            String said, Function<Season, Supplier<String>> pressed, Function<Season, Supplier<String>> expected) {
        return new Made(said, season -> new Ready(said, pressed.apply(season), expected.apply(season)));
    }

    /** The same, but whatever the model holds it is answered so. */
    static Deed always(Deed deed, String answer) {
        return new Made(deed.said(), season -> new Ready("", deed.ready(season).pressed(), () -> answer));
    }

    static Map<String, String> practice(int p) {
        return Map.of("practice", Season.number(p));
    }
}
