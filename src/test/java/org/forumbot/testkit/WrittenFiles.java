package org.forumbot.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.dialog.Words;
import org.forumbot.files.GuideFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The very files that are shipped, read as simply as can be: no checks, no translations, no plurals. */
public final class WrittenFiles {
    private WrittenFiles() {}

    /** The Russian guide. */
    public static GuideFile guide() {
        return guide(read("guide"), Map.of());
    }

    /** The guide in another language. */
    public static GuideFile guide(String language) {
        return guide(read("texts/" + language + "/guide"), section(read("guide"), "answers"));
    }

    /** @param russian answers that tell the topics, empty when the file does */
    private static GuideFile guide(Map<String, Object> file, Map<String, Object> russian) {
        var answers = new LinkedHashMap<String, GuideFile.Item>();
        section(file, "answers").forEach((code, item) -> answers.put(code, item(code, map(item), russian)));
        var topics = new LinkedHashMap<String, String>();
        section(file, "topics")
                .forEach((code, topic) -> topics.put(code, text(map(topic).get("title"))));
        return new GuideFile(topics, answers, groups(file), texts(file.get("urgent")), text(file.get("urgent_answer")));
    }

    /** Russian phrases of these files; placeholders are filled in as they are. A phrase that is not there fails. */
    public static Phrases phrases(String... files) {
        var all = new LinkedHashMap<String, Object>();
        for (var file : files) {
            all.putAll(section(read(file), "phrases"));
        }
        return (language, key, values) -> Words.plain(filled(key, text(all.get(key)), values));
    }

    private static String filled(String key, String phrase, Map<String, Object> values) {
        if (phrase.isEmpty()) {
            throw new AssertionError("There is no phrase '%s'".formatted(key));
        }
        var filled = phrase.replaceAll("[*_]", "");
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return filled;
    }

    private static GuideFile.Item item(String code, Map<String, Object> item, Map<String, Object> russian) {
        var topic = russian.containsKey(code) ? map(russian.get(code)).get("topic") : item.get("topic");
        return new GuideFile.Item(
                code, text(topic), text(item.get("question")), text(item.get("answer")), texts(item.get("also")));
    }

    private static List<List<String>> groups(Map<String, Object> file) {
        return ((List<?>) file.get("synonyms"))
                .stream().map(WrittenFiles::texts).toList();
    }

    private static Map<String, Object> read(String name) {
        try {
            var yaml = Files.readString(Path.of("dialogs", name + ".yaml"));
            return map(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> section(Map<String, Object> file, String name) {
        return map(file.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    private static List<String> texts(Object node) {
        return ((List<?>) node).stream().map(WrittenFiles::text).toList();
    }

    private static String text(Object node) {
        return node == null ? "" : node.toString();
    }
}
