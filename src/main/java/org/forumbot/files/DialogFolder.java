package org.forumbot.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
            Pattern.compile("(texts/[a-z]{2}/)?(forums/|examples/)?[A-Za-z0-9][A-Za-z0-9._-]{0,60}\\.yaml");

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
     * Writes files, all or none: what is cut short is finished later. Where there is no folder yet, the jar's copy is
     * written out first.
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
            new WholeWrite(directory).write(texts);
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    /**
     * Finishes a write that was cut short. To be called before the first reading, while nobody else writes.
     *
     * @throws UncheckedIOException when the folder cannot be written to
     */
    public void finish() {
        try {
            new WholeWrite(directory).finish();
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    /** All or nothing: a folder with half of the files would be no dialogs at the next start. */
    private void unpack() throws IOException {
        var half = WholeWrite.beside(directory);
        for (var file : Folder.read(directory).files().entrySet()) {
            var copy = half.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
        Files.move(half, directory);
    }

    private UncheckedIOException unwritable(IOException why) {
        return new UncheckedIOException("The folder " + directory + " cannot be written to. Check its rights.", why);
    }

    private UncheckedIOException unreadable(IOException why) {
        return new UncheckedIOException("The folder " + directory + " cannot be read. Check its rights.", why);
    }
}
