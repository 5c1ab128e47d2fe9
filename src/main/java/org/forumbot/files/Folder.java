package org.forumbot.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The bytes of all dialog files by name ({@code practice.yaml}, {@code texts/en/practice.yaml}), as they stand now.
 * Scenarios lie beside them for whoever changes them; the bot itself has no use for scenarios and does not read them.
 *
 * @param shown how places in it are told, with a slash behind
 */
public record Folder(String shown, Map<String, byte[]> files) {
    private static final String INSIDE = "dialogs/";
    private static final String SCENARIOS = "scenarios/";

    /** The folder, or the copy inside the jar where there is no such folder. */
    public static Folder read(Path directory) {
        return Files.isDirectory(directory) ? outside(directory) : inside();
    }

    private static Folder outside(Path directory) {
        try (var paths = Files.walk(directory)) {
            var files = new TreeMap<String, byte[]>();
            for (var path : paths.filter(Folder::isYaml).toList()) {
                var name = directory.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(SCENARIOS)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
            return new Folder(directory.getFileName() + "/", files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The folder " + directory + " cannot be read. Check its rights.", unreadable);
        }
    }

    /** Also with the ending .yml, which is told; not what editors and file systems leave behind. */
    static boolean isYaml(Path file) {
        var name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static Folder inside() {
        var files = new TreeMap<String, byte[]>();
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + INSIDE + "**/*.yaml");
            for (var resource : found) {
                var url = resource.getURL().toString();
                files.put(
                        url.substring(url.lastIndexOf("/" + INSIDE) + INSIDE.length() + 1),
                        resource.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The dialogs inside the jar cannot be read.", unreadable);
        }
        return new Folder(INSIDE, files);
    }

    /** For tests and tools: files given as texts. */
    static Folder of(Map<String, String> texts) {
        var files = new LinkedHashMap<String, byte[]>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new Folder(INSIDE, files);
    }
}
