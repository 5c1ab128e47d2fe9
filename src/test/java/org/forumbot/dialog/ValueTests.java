package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Value.FileKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The files in an answer")
class ValueTests {
    private static final Value.File SLIDES = new Value.File(FileKind.DOCUMENT, "id", "1", "слайды.pdf", 9, 1);
    private static final Value.File LIST = new Value.File(FileKind.DOCUMENT, "id", "2", "чек-лист.pdf", 9, 2);

    private static Value.Item item(int id, Answer file) {
        return new Value.Item(id, Map.of("file", file));
    }

    @Test
    void are_found_in_the_items_of_a_group_too() {
        var slides = new Value.Files(List.of(SLIDES));
        assertThat(slides.allFiles()).containsExactly(SLIDES);
        var items = List.of(
                item(1, new Answer.Given(slides, 1)),
                item(2, new Answer.Skipped()),
                item(3, new Answer.Given(new Value.Files(List.of(LIST)), 2)));
        assertThat(new Value.Items(items, 3).allFiles()).containsExactly(SLIDES, LIST);
        assertThat(new Value.Text("слайды.pdf").allFiles()).isEmpty();
    }
}
