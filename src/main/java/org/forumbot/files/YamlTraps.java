package org.forumbot.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Tells what YAML reads without a word and its writer did not mean. */
final class YamlTraps {
    private static final Pattern COMMENT = Pattern.compile("^[ \\t]+#");
    private static final Pattern NO_TEXT = Pattern.compile("[0-9.:-]+|true|false");

    private final YamlText file;
    private final Problems problems;
    private final Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());

    YamlTraps(YamlText file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void tell(Node node) {
        if (!told.add(node)) {
            return;
        }
        magic(node);
        switch (node) {
            case ScalarNode scalar -> comment(scalar);
            case SequenceNode sequence -> sequence.getValue().forEach(this::tell);
            case MappingNode mapping -> mapping(mapping);
            default -> {}
        }
    }

    private void mapping(MappingNode mapping) {
        @Nullable NodeTuple before = null;
        var alone = new ArrayList<Node>();
        for (var tuple : mapping.getValue()) {
            if (file.alone(mapping, tuple)) {
                alone.add(tuple.getKeyNode());
                continue;
            }
            torn(before, alone);
            alone.clear();
            before = tuple;
            magic(tuple.getKeyNode());
            tell(tuple.getValueNode());
        }
        torn(before, alone);
    }

    /** A text that commas have torn into parts: the value of a field, and what stands alone behind it. */
    private void torn(@Nullable NodeTuple field, List<Node> alone) {
        if (alone.isEmpty()) {
            return;
        }
        var parts = new ArrayList<String>();
        var name = "";
        if (field != null && field.getValueNode() instanceof ScalarNode begun) {
            name = text(field.getKeyNode()) + ": ";
            parts.add(begun.getValue());
        }
        alone.forEach(part -> parts.add(text(part)));
        problems.add(
                file.spot(alone.getFirst()),
                "A text with a comma has to be quoted in braces: " + name
                        + YamlAdvice.quoted(String.join(", ", parts)));
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "…";
    }

    private void magic(Node node) {
        if (node.getAnchor().isPresent()) {
            problems.add(file.spot(node), "Anchors (&, *) are not allowed: write the value out.");
        }
        if (!node.getTag().getValue().startsWith("tag:yaml.org,2002:")) {
            problems.add(file.spot(node), "A text that begins with ! has to be quoted.");
        }
    }

    private void comment(ScalarNode scalar) {
        boolean text = scalar.getScalarStyle() == ScalarStyle.PLAIN
                && !NO_TEXT.matcher(scalar.getValue()).matches();
        if (text && COMMENT.matcher(file.behind(scalar)).find()) {
            var whole = scalar.getValue() + file.behind(scalar);
            problems.add(
                    file.spot(scalar),
                    "What stands behind # is a comment. If it belongs to the text, quote it: "
                            + YamlAdvice.quoted(whole) + "; if not, give it a line of its own.");
        }
    }
}
