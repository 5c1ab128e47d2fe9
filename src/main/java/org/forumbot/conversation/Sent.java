package org.forumbot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.dialog.Value;

/**
 * A form as it was sent.
 *
 * @param conversation its id: unique, so that sending twice is seen
 * @param answers given answers by question; skipped and irrelevant ones are absent
 * @param shown the same as texts in the person's language
 * @param levels names of the form's levels that it has reached
 */
public record Sent(
        long conversation, String form, Map<String, Value> answers, Map<String, String> shown, Set<String> levels) {
    public Sent {
        answers = Map.copyOf(answers);
        shown = Map.copyOf(shown);
        levels = Set.copyOf(levels);
    }

    /** Of a form without levels. */
    public Sent(long conversation, String form, Map<String, Value> answers, Map<String, String> shown) {
        this(conversation, form, answers, shown, Set.of());
    }

    /** The text, place, or single code at this question; empty when not answered. */
    public String text(String question) {
        return switch (answers.get(question)) {
            case null -> "";
            case Value.Text(var text) -> text;
            case Value.Place(var key, var shown) -> shown;
            case Value.Codes(var codes) -> String.join(",", codes);
            case Value.Number number -> number.number().toPlainString();
            case Value.Flag(var yes) -> Boolean.toString(yes);
            case Value.Day(var date) -> date.toString();
            case Value.Lines _, Value.Files _, Value.Items _ -> shown.getOrDefault(question, "");
        };
    }

    public List<String> codes(String question) {
        return answers.get(question) instanceof Value.Codes(var codes) ? codes : List.of();
    }
}
