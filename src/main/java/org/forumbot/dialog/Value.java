package org.forumbot.dialog;

import java.math.BigDecimal;
import java.util.List;

/** What a person answered, as it is kept. */
public sealed interface Value {
    /** Also a phone (E.164) and an address. */
    record Text(String text) implements Value {}

    /** @param typed as the person wrote it */
    record Number(BigDecimal number, String typed) implements Value {}

    /** Yes or no; consent given. */
    record Flag(boolean yes) implements Value {}

    /** One or more codes of a list. */
    record Codes(List<String> codes) implements Value {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A region or a country.
     *
     * @param key of the list of regions; {@code c-XX} for a country (ISO 3166-1), {@code c-} when it is not known
     * @param shown its name in the person's language, or as typed when not known
     */
    record Place(String key, String shown) implements Value {}

    /** Several lines, one thing a line. */
    record Lines(List<String> lines) implements Value {
        public Lines {
            lines = List.copyOf(lines);
        }
    }
}
