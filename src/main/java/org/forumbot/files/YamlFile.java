package org.forumbot.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * A YAML 1.2 file as a tree of nodes with places. Every scalar stays a text until its field reads it.
 *
 * @param text with the name as it is told to people, e.g. {@code dialogs/practice.yaml}
 */
record YamlFile(YamlText text, MappingNode root, String hash) {
    private static final int MOST_BYTES = 500_000;
    private static final Pattern ANCHOR = Pattern.compile("(?<=[\\s\\[{,])&[^\\s,\\]}]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String EXPECTED = "Expected names with values, such as 'form: registration'.";

    /** Empty when it cannot be read as a mapping; the mistake is told. */
    static Optional<YamlFile> read(String name, byte[] content, Problems problems) {
        var text = decoded(name, content, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var root = composed(text.get(), problems);
        root.ifPresent(node -> new YamlTraps(text.get(), problems).tell(node));
        return root.map(node -> new YamlFile(text.get(), node, hash(content)));
    }

    private static Optional<YamlText> decoded(String name, byte[] content, Problems problems) {
        var top = new Spot(name, 1, 1);
        if (content.length > MOST_BYTES) {
            problems.add(top, "The file has " + content.length + " bytes, a dialog has at most " + MOST_BYTES + ".");
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(new YamlText(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException unknown) {
            problems.add(top, "The file is not saved as UTF-8. Save it again with the encoding UTF-8.");
            return Optional.empty();
        }
    }

    private static Optional<MappingNode> composed(YamlText file, Problems problems) {
        var top = new Spot(file.name(), 1, 1);
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file.name())
                    .setUseMarks(true)
                    .build();
            var root = new Compose(settings).composeString(file.text());
            if (root.isEmpty()) {
                problems.add(top, "The file is empty. " + EXPECTED);
            } else if (root.get() instanceof MappingNode mapping) {
                return Optional.of(mapping);
            } else {
                problems.add(file.spot(root.get()), EXPECTED);
            }
        } catch (MarkedYamlEngineException unreadable) {
            new YamlAdvice(file, unreadable).tell(problems);
        } catch (StackOverflowError tooDeep) {
            problems.add(top, "Braces or lists are nested far too deeply here to be a dialog.");
        } catch (ReaderException unreadable) {
            problems.add(
                    file.spot((long) unreadable.getPosition()),
                    "An invisible character stands here (code " + unreadable.getCodePoint() + "). Delete it.");
        } catch (YamlEngineException tooMany) {
            // so many anchors that it refuses to count them
            problems.add(file.first(ANCHOR), "Anchors (&, *) are not allowed: write the value out.");
        }
        return Optional.empty();
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
