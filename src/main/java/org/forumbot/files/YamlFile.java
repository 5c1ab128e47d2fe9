package org.forumbot.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML 1.2 file as a tree of nodes with places. Every scalar stays a text until its field reads it.
 *
 * @param name as it is told to people, e.g. {@code dialogs/practice.yaml}
 */
record YamlFile(String name, MappingNode root, String hash) {

    /** Empty when it cannot be read as a mapping; the mistake is told. */
    static Optional<YamlFile> read(String name, byte[] content, Problems problems) {
        try {
            var text = new String(content, StandardCharsets.UTF_8);
            var settings = LoadSettings.builder().setLabel(name).setUseMarks(true).build();
            var root = new Compose(settings).composeString(text).orElse(null);
            if (root instanceof MappingNode mapping) {
                return Optional.of(new YamlFile(name, mapping, hash(content)));
            }
            problems.add(place(name, root), "Expected names with values, such as 'form: registration'.");
        } catch (MarkedYamlEngineException unreadable) {
            var mark = unreadable.getProblemMark();
            var spot = mark.map(m -> new Spot(name, m.getLine() + 1, m.getColumn() + 1)).orElse(new Spot(name, 1, 1));
            problems.add(spot, "This is no YAML: " + unreadable.getProblem() + ". Quote texts that hold ': ' or ' #'.");
        } catch (YamlEngineException unreadable) {
            problems.add(new Spot(name, 1, 1), "This is no YAML: " + unreadable.getMessage());
        }
        return Optional.empty();
    }

    private static Spot place(String name, @Nullable Node root) {
        return root == null ? new Spot(name, 1, 1) : Spot.of(name, root);
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
