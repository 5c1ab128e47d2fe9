package org.forumbot.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes several files of a folder as if they were one. All are ready, and it is written down which take their place,
 * before the first one does: what was cut short is finished later.
 */
record WholeWrite(Path directory) {
    private static final String PLAN = ".writing";

    /** @param texts by name; null deletes the file */
    void write(Map<String, ? extends @Nullable String> texts) throws IOException {
        finish();
        var plan = new ArrayList<String>();
        for (var file : texts.entrySet()) {
            plan.add((file.getValue() == null ? "-" : "+") + file.getKey());
            prepare(directory.resolve(file.getKey()), file.getValue());
        }
        prepare(directory.resolve(PLAN), String.join("\n", plan));
        replace(directory.resolve(PLAN));
        finish();
    }

    /** Does what is left of a write that was cut short; mostly nothing. */
    void finish() throws IOException {
        var plan = directory.resolve(PLAN);
        if (!Files.exists(plan)) {
            return;
        }
        for (var line : Files.readAllLines(plan)) {
            var file = directory.resolve(line.substring(1));
            if (line.startsWith("-")) {
                Files.deleteIfExists(file);
            } else if (Files.exists(beside(file))) {
                replace(file);
            }
        }
        Files.delete(plan);
    }

    private static void prepare(Path file, @Nullable String text) throws IOException {
        if (text != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(beside(file), text);
        }
    }

    private static void replace(Path file) throws IOException {
        try {
            Files.move(beside(file), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException here) {
            Files.move(beside(file), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }
}
