package org.forumbot.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the dialogs lie (setting {@code DIALOGS_DIR}); where there is no such folder, the copy inside the jar. */
public final class DialogFolder {
    /** Nothing outside the folder, nothing hidden, no scenarios: those are not in force. */
    private static final Pattern NAME =
            Pattern.compile("(texts/[a-z]{2}/)?(forums/)?[A-Za-z0-9][A-Za-z0-9._-]{0,60}\\.yaml");

    private final Path directory;
    private final List<String> forums;
    private final Clock clock;
    private final Lens lens;

    /** @param forums names of files in {@code forums/} that are on, the main one first */
    DialogFolder(Path directory, List<String> forums, Clock clock, Lens lens) {
        this.directory = directory;
        this.forums = List.copyOf(forums);
        this.clock = clock;
        this.lens = lens;
    }

    public Path directory() {
        return directory;
    }

    /** Whether there is a folder whose files can change. */
    public boolean isThere() {
        return Files.isDirectory(directory);
    }

    /**
     * Reads all files as they stand now.
     *
     * @throws UncheckedIOException when they cannot be read
     */
    public DialogFiles read() {
        return new DialogFiles(Folder.read(directory), forums, clock, lens);
    }

    /**
     * The texts of all files by name, as they stand now.
     *
     * @throws UncheckedIOException when they cannot be read
     */
    public Map<String, String> contents() {
        return DialogFiles.contents(Folder.read(directory));
    }

    /** These texts in place of the folder's, for instance those of another time. */
    public DialogFiles of(Map<String, String> contents) {
        var shown = directory.getFileName() + "/";
        var files = new TreeMap<String, byte[]>();
        contents.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new DialogFiles(new Folder(shown, files), forums, clock, lens);
    }

    /**
     * Differs as soon as a file has come, gone or changed. Names, sizes and times only, so it is cheap to ask.
     *
     * @throws UncheckedIOException when they cannot be read
     */
    public String state() {
        var state = new StringBuilder();
        try (var paths = Files.find(directory, 4, (path, file) -> file.isRegularFile() && Folder.isYaml(path))) {
            for (var path : paths.sorted().toList()) {
                var file = Files.readAttributes(path, BasicFileAttributes.class);
                state.append(path).append(' ').append(file.size()).append(' ').append(file.lastModifiedTime());
            }
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
        return state.toString();
    }

    /** Whether a file of this name can lie in the folder and be read by the bot. */
    public static boolean canHold(String name) {
        return NAME.matcher(name).matches() && !name.contains("..");
    }

    /**
     * Writes files, each wholly or not at all; all are ready before the first one takes its place. Where there is no
     * folder yet, the jar's copy is written out first.
     *
     * @param texts by name; null deletes the file
     * @throws UncheckedIOException when they cannot be written
     */
    public void write(Map<String, ? extends @Nullable String> texts) {
        if (!texts.keySet().stream().allMatch(DialogFolder::canHold)) {
            throw new IllegalArgumentException(
                    "No file in the folder of the dialogs can have such a name: " + texts.keySet());
        }
        try {
            if (!isThere()) {
                unpack();
            }
            for (var file : texts.entrySet()) {
                prepare(directory.resolve(file.getKey()), file.getValue());
            }
            for (var file : texts.entrySet()) {
                replace(directory.resolve(file.getKey()), file.getValue() != null);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The folder " + directory + " cannot be written to. Check its rights.", unwritable);
        }
    }

    /** All or nothing: a folder with half of the files would be no dialogs at the next start. */
    private void unpack() throws IOException {
        var half = beside(directory);
        for (var file : Folder.read(directory).files().entrySet()) {
            var copy = half.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
        Files.move(half, directory);
    }

    private static void prepare(Path file, @Nullable String text) throws IOException {
        if (text != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(beside(file), text);
        }
    }

    private static void replace(Path file, boolean stays) throws IOException {
        if (!stays) {
            Files.deleteIfExists(file);
            return;
        }
        try {
            Files.move(beside(file), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException here) {
            Files.move(beside(file), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }

    private UncheckedIOException unreadable(IOException why) {
        return new UncheckedIOException("The folder " + directory + " cannot be read. Check its rights.", why);
    }
}
