package org.forumbot.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region of Russia, or a country whose key is {@code c-} and its ISO 3166-1 alpha-2 code.
 *
 * @param key 1–16 of [A-Za-z0-9_-], stored with the answers and legal in a button
 * @param name the full name
 * @param label the short name for buttons and lists
 * @param district the code of its federal district; absent for countries
 * @param forms what people type for it besides name and label: other names, cities, the two-digit code
 */
record Region(
        String key, String name, String label, @Nullable String district, List<String> forms) {
    static final String COUNTRY = "c-";

    Region {
        forms = List.copyOf(forms);
    }

    Region knownAs(List<String> otherForms) {
        return new Region(
                key, name, label, district, otherForms.stream().distinct().toList());
    }

    /** The ISO 3166-1 alpha-2 code of a country; absent for a region of Russia. */
    @Nullable
    String country() {
        return key.startsWith(COUNTRY) ? key.substring(COUNTRY.length()) : null;
    }
}
