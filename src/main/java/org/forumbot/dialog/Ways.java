package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;

/** The buttons that lead through a form. */
record Ways(Form form, Conversation conversation) {
    /** @param label key of what it says */
    Button button(String label, Move move, String argument) {
        return button(label, Map.of(), move, argument);
    }

    Button button(String label, Map<String, ?> values, Move move, String argument) {
        return labelled(form.wording().say(label, values).text(), move, argument);
    }

    Button labelled(String label, Move move, String argument) {
        return new Button(label, ButtonData.move(conversation.id(), move, argument));
    }

    /** One for each question, two in a row, which tells whether it is answered. */
    List<List<Button>> edits(List<Question> here, Standing standing) {
        var edits = here.stream()
                .map(question -> labelled(
                        (standing.isOpen(question) ? "▫️ " : "✏️ ") + question.brief(), Move.EDIT, question.name()))
                .toList();
        var rows = new ArrayList<List<Button>>();
        for (int at = 0; at < edits.size(); at += 2) {
            rows.add(edits.subList(at, Math.min(at + 2, edits.size())));
        }
        return rows;
    }
}
