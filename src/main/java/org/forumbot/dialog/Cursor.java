package org.forumbot.dialog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a repeated group is being shown. Only this is remembered: which part is asked follows from the answers. */
sealed interface Cursor {
    /** All items. */
    record Overview() implements Cursor {}

    /** One item with what can be done to it. */
    record Card(int id) implements Cursor {}

    /** One item is being filled. @param part the part that is being changed, empty for the first that is missing */
    record Filling(int id, String part) implements Cursor {}

    Cursor OVERVIEW = new Overview();

    Pattern PLACE = Pattern.compile("([ci])(\\d{1,6})(?:\\.(\\w+))?");

    /** The first item is begun when nothing is there. */
    static Cursor of(@Nullable String pending, Items items) {
        var place = PLACE.matcher(pending == null ? "" : pending);
        if (!place.matches()) {
            return items.all().isEmpty() ? new Filling(items.next(), "") : OVERVIEW;
        }
        int id = Integer.parseInt(place.group(2));
        if (place.group(1).equals("c")) {
            return items.find(id).isPresent() ? new Card(id) : OVERVIEW;
        }
        return new Filling(id, Optional.ofNullable(place.group(3)).orElse(""));
    }

    default String pending() {
        return switch (this) {
            case Overview() -> "l";
            case Card(var id) -> "c" + id;
            case Filling(var id, var part) -> "i" + id + (part.isEmpty() ? "" : "." + part);
        };
    }
}
