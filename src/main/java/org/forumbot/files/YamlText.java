package org.forumbot.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The text of a file, to find the exact place of a mistake inside a value. */
final class YamlText {
    private final String name;
    private final String text;

    /** The code points of two characters each, such as emoji, by their number; marks count code points. */
    private final int[] wide;

    /** @param name as it is told to people */
    YamlText(String name, String text) {
        this.name = name;
        this.text = text;
        var points = text.codePoints().toArray();
        this.wide = IntStream.range(0, points.length)
                .filter(at -> Character.isSupplementaryCodePoint(points[at]))
                .toArray();
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Spot spot(Node node) {
        return node.getStartMark().map(this::spot).orElse(new Spot(name, 1, 1));
    }

    Spot spot(Mark mark) {
        return new Spot(name, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Where the first match in the value begins, or where the value does. */
    Spot within(Node node, Pattern what) {
        var match = what.matcher(text);
        return match.region(start(node), end(node)).find() ? spot(match.start()) : spot(node);
    }

    /** Where this character of the value's text stands, as far as the text stands in the file as it is. */
    Spot within(Node node, String value, int character) {
        int at = text.indexOf(value, start(node));
        return at >= 0 && at + value.length() <= end(node) ? spot(at + character) : spot(node);
    }

    /** Where the first match stands, or the file begins. */
    Spot first(Pattern what) {
        var match = what.matcher(text);
        return match.find() ? spot(match.start()) : new Spot(name, 1, 1);
    }

    /** What stands behind the value in its line. */
    String behind(Node node) {
        int end = text.indexOf('\n', end(node));
        return text.substring(end(node), end < 0 ? text.length() : end);
    }

    /** Whether the name stands in braces without a value: {@code нет} of <code>{label: Да, нет}</code>. */
    boolean alone(MappingNode mapping, NodeTuple tuple) {
        return mapping.getFlowStyle() == FlowStyle.FLOW
                && tuple.getValueNode() instanceof ScalarNode value
                && value.getValue().isEmpty()
                && start(value) == end(value)
                && !behind(tuple.getKeyNode()).stripLeading().startsWith(":");
    }

    /** @param codePoint from 0, in the whole text */
    Spot spot(long codePoint) {
        int at = (int) Math.min(codePoint, text.codePointCount(0, text.length()));
        return spot(text.offsetByCodePoints(0, at));
    }

    private int start(Node node) {
        return at(node.getStartMark());
    }

    private int end(Node node) {
        return at(node.getEndMark());
    }

    private int at(Optional<Mark> mark) {
        return mark.map(m -> m.getIndex() + wideBefore(m.getIndex())).orElse(0);
    }

    private int wideBefore(int codePoint) {
        int found = Arrays.binarySearch(wide, codePoint);
        return found < 0 ? -found - 1 : found;
    }

    private Spot spot(int at) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        int begun = text.lastIndexOf('\n', at - 1) + 1;
        return new Spot(name, line, text.codePointCount(begun, at) + 1);
    }
}
