package org.forumbot.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What a form is made of besides its own file: its translations, the forms whose questions it uses, the list of regions,
 * the lists of the forum.
 */
final class Ingredients {
    private final Map<String, YamlFile> files;

    Ingredients(Map<String, YamlFile> files) {
        this.files = files;
    }

    /** @param lists what the forum's file gives to forms, in every language */
    String hash(String name, String lists) {
        var all = new TreeSet<String>();
        gather(name, all);
        var text = new StringBuilder();
        files.forEach((file, content) -> {
            if (all.contains(file.replaceFirst("^texts/[^/]+/", ""))) {
                text.append(file).append(' ').append(content.hash()).append('\n');
            }
        });
        return hash(all.contains("") ? text.append(lists).toString() : text.toString());
    }

    /** The empty name stands for the forum. */
    private void gather(String name, Set<String> all) {
        var file = files.get(name);
        if (file != null && all.add(name)) {
            if (!values(file.root(), "from").isEmpty()
                    || values(file.root(), "form").contains(Asked.OF_FORUM)
                    || file.text().text().contains("{forum}")) {
                all.add("");
            }
            var types = values(file.root(), "type");
            if (types.contains("region") || types.contains("country")) {
                all.add(FileFacts.REGIONS);
            }
            values(file.root(), "form").forEach(used -> gather(fileOf(used), all));
        }
    }

    /** @param used name of a form, or of questions that only others use */
    private String fileOf(String used) {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().contains("/"))
                .filter(file -> Stream.of("form", "questions")
                        .anyMatch(name -> used.equals(own(file.getValue().root(), name))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String own(MappingNode root, String name) {
        return root.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .map(entry -> entry.getValueNode() instanceof ScalarNode value ? value.getValue() : "")
                .findFirst()
                .orElse("");
    }

    /** All texts that stand under this name, however deep. */
    private static Set<String> values(Node node, String name) {
        var found = new HashSet<String>();
        gather(node, name, false, found);
        return found;
    }

    private static void gather(Node node, String name, boolean named, Set<String> found) {
        switch (node) {
            case ScalarNode scalar when named -> found.add(scalar.getValue());
            case SequenceNode list -> list.getValue().forEach(item -> gather(item, name, named, found));
            case MappingNode mapping ->
                mapping.getValue()
                        .forEach(entry -> gather(
                                entry.getValueNode(),
                                name,
                                entry.getKeyNode() instanceof ScalarNode key
                                        && key.getValue().equals(name),
                                found));
            default -> {}
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
