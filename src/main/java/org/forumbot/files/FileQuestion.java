package org.forumbot.files;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.forumbot.dialog.FileKinds;
import org.forumbot.dialog.FileType;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Wording;

/** Reads the types {@code file} and {@code photo}. */
final class FileQuestion {
    private static final Set<String> PICTURES = Set.of("jpg", "png");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6}) ?(KB|MB)");

    /** A list that a person still reads; and each has a button. */
    private static final int MOST = 30;

    private FileQuestion() {}

    static Type file(Fields fields, Wording wording) {
        return read(fields, kinds(fields), wording);
    }

    /** Pictures, sent as photos or as documents. */
    static Type photo(Fields fields, Wording wording) {
        return read(fields, PICTURES, wording);
    }

    private static Type read(Fields fields, Set<String> kinds, Wording wording) {
        int min = fields.number("min", 1, 1);
        int max = fields.number("max", Math.max(min, 1), 1);
        TypeReader.inOrder(fields, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        if (max > MOST) {
            fields.problems().add(fields.spot("max"), "'max' is at most " + MOST + " for files.");
        }
        return new FileType(new TreeSet<>(kinds), size(fields), min, max, wording);
    }

    private static Set<String> kinds(Fields fields) {
        var kinds = new TreeSet<String>();
        for (var kind : fields.placed("kinds")) {
            var ending = kind.text().toLowerCase(Locale.ROOT);
            var known = ending.equals("jpeg") ? "jpg" : ending;
            if (!FileKinds.known().contains(known)) {
                fields.problems().unknown(kind.spot(), "The kind of file", kind.text(), FileKinds.known());
            }
            kinds.add(known);
        }
        return kinds;
    }

    private static long size(Fields fields) {
        long size = fields.value("size", FileType.MOST, "a size like 20 MB or 500 KB", FileQuestion::bytes);
        if (size < 1 || size > FileType.MOST) {
            fields.problems()
                    .add(fields.spot("size"), "'size' is at most 20 MB: Telegram lets a bot fetch no larger files.");
            return FileType.MOST;
        }
        return size;
    }

    private static long bytes(String text) {
        var size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new IllegalArgumentException(text);
        }
        return Long.parseLong(size.group(1)) << (size.group(2).equals("MB") ? 20 : 10);
    }
}
