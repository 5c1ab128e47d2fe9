package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Value.Item;
import org.jspecify.annotations.Nullable;

/** What stands in a repeated group, and what can be done to it; every act says its result, so doing it again changes nothing. */
record Items(List<Item> all, int last) {
    static final Items NONE = new Items(List.of(), 0);

    static Items of(@Nullable Value value) {
        return value instanceof Value.Items(var items, var last) ? new Items(items, last) : NONE;
    }

    Value.Items value() {
        return new Value.Items(all, last);
    }

    int next() {
        return last + 1;
    }

    Optional<Item> find(int id) {
        return all.stream().filter(item -> item.id() == id).findFirst();
    }

    /** Its answers; none when it is still to be begun. */
    Map<String, Answer> parts(int id) {
        return find(id).map(Item::parts).orElse(Map.of());
    }

    /** Its number, from 1; the one after the last when it is still to be begun. */
    int number(int id) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).id() == id) {
                return at + 1;
            }
        }
        return all.size() + 1;
    }

    Items with(int id, String part, Answer answer) {
        var parts = new LinkedHashMap<>(parts(id));
        parts.put(part, answer);
        return with(new Item(id, parts));
    }

    /** In the place of the one with this id, or at the end. */
    Items with(Item item) {
        var items = new ArrayList<>(all);
        int at = number(item.id()) - 1;
        if (at == items.size()) {
            items.add(item);
        } else {
            items.set(at, item);
        }
        return new Items(items, Math.max(last, item.id()));
    }

    Items without(int id) {
        return new Items(all.stream().filter(item -> item.id() != id).toList(), last);
    }

    /** @param number where it shall stand, from 1 */
    Items moved(int id, int number) {
        var item = find(id);
        if (item.isEmpty()) {
            return this;
        }
        var items = new ArrayList<>(without(id).all());
        items.add(Math.clamp(number - 1, 0, items.size()), item.get());
        return new Items(items, last);
    }

    /** Those of which something is answered. */
    Items begun() {
        return new Items(all.stream().filter(item -> !item.parts().isEmpty()).toList(), last);
    }
}
