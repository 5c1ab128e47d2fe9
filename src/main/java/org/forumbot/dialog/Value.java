package org.forumbot.dialog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a person answered, as it is kept. */
public sealed interface Value {
    /** The files in it, also those of items of a group, in their order. */
    default List<File> allFiles() {
        return switch (this) {
            case Files(var files) -> files;
            case Items(var items, var last) ->
                items.stream()
                        .flatMap(item -> item.parts().values().stream())
                        .flatMap(part -> part instanceof Answer.Given(var value, var message)
                                ? value.allFiles().stream()
                                : Stream.empty())
                        .toList();
            default -> List.of();
        };
    }

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

    /** A day of the calendar. */
    record Day(LocalDate date) implements Value {}

    /** One or more files, in the order in which they came. */
    record Files(List<File> files) implements Value {
        public Files {
            files = List.copyOf(files);
        }
    }

    /**
     * A file that lies at the messenger.
     *
     * @param id by which the bot fetches it or hands it on (Bot API, file_id)
     * @param unique the same for the same file, whoever sends it (Bot API, file_unique_id)
     * @param name as its sender called it, hostile; empty for a photo
     * @param mime what it is said to be, lower case; empty when that is not told
     * @param size in bytes, 0 when it is not known
     * @param message the message it came with
     */
    record File(FileKind kind, String id, String unique, String name, String mime, long size, int message) {
        public File(FileKind kind, String id, String unique, String name, long size, int message) {
            this(kind, id, unique, name, "", size, message);
        }
    }

    /** What a file is to the messenger. */
    enum FileKind {
        PHOTO,
        DOCUMENT
    }

    /**
     * Items of a repeated group of questions.
     *
     * @param last the highest id that an item ever had
     */
    record Items(List<Item> items, int last) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them.
     *
     * @param id by which buttons name it, as its place may change; from 1, never used again in the same answer
     * @param parts answers to the questions of the group, by name; some may be missing while it is being filled
     */
    record Item(int id, Map<String, Answer> parts) {
        public Item {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }
    }
}
