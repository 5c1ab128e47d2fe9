package org.forumbot.conversation;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/**
 * Port: rows for lists and screens, registered by name (a bean of a feature). Component names of the record are what
 * files may name in texts, conditions and as arguments of what a row opens: texts ({@code String}), whole numbers
 * ({@code int}, {@code long}), yes/no ({@code boolean}). What is used as an argument is a code: 1 to 16 of
 * {@code [A-Za-z0-9_-]}.
 */
public interface Source<R extends Record> {
    /** As files write it, e.g. {@code programme.sections}. */
    String name();

    Class<R> row();

    /** All rows in the order to be shown, paged by the caller; a single thing is a list of at most one. No writing. */
    List<R> rows(Asker who, Params params);

    /** What is made of each only when it is looked at: of many rows a page shows few. */
    static <T, R> List<R> each(List<T> all, Function<T, R> made) {
        return new AbstractList<>() {
            @Override
            public R get(int index) {
                return made.apply(all.get(index));
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }
}
