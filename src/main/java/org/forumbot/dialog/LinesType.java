package org.forumbot.dialog;

import java.util.List;
import java.util.Map;

/**
 * Several things, one a line.
 *
 * @param min, max lines
 * @param item the most characters (code points) of a line
 */
public record LinesType(int min, int max, int item) implements Type {
    @Override
    public Reading typed(Context context, String text) {
        return fitting(text.lines().map(String::strip).filter(TextType::visible).toList());
    }

    private Reading fitting(List<String> lines) {
        if (lines.size() < min || lines.size() > max) {
            return new Reading.Bad(
                    new Phrase("bad.lines.count", Map.of("count", lines.size(), "min", min, "max", max)));
        }
        for (int at = 0; at < lines.size(); at++) {
            int length = lines.get(at).codePointCount(0, lines.get(at).length());
            if (length > item) {
                return new Reading.Bad(
                        new Phrase("bad.lines.long", Map.of("line", at + 1, "length", length, "max", item)));
            }
        }
        return new Reading.Ok(new Value.Lines(lines));
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Lines(var lines) && fitting(lines) instanceof Reading.Ok;
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Lines(var lines) ? String.join("\n", lines) : "";
    }

    @Override
    public Object natural(Value value) {
        return value instanceof Value.Lines(var lines) ? lines : List.of();
    }

    @Override
    public Object blank() {
        return List.of();
    }
}
