package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Answer.Given;
import org.forumbot.dialog.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stored answers")
class AnswersCodecTests {
    @Test
    void every_kind_of_answer_is_read_as_it_was_written() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("name", new Given(new Value.Text("Анна \"<b>\" 🙂\nИванова"), 7));
        answers.put("people", new Given(new Value.Number(new BigDecimal("2400000.50"), "более 2 400 000,50"), 8));
        answers.put("agreed", new Given(new Value.Flag(true), 0));
        answers.put("tracks", new Given(new Value.Codes(List.of("health", "edu")), 0));
        answers.put("none", new Given(new Value.Codes(List.of()), 0));
        answers.put("region", new Given(new Value.Place("c-", "Тридевятое царство"), 9));
        answers.put("steps", new Given(new Value.Lines(List.of("раз", "два — три")), 10));
        answers.put("email", new Answer.Skipped());
        answers.put("since", new Given(new Value.Day(LocalDate.parse("2024-02-29")), 0));
        var slides = new Value.File(
                Value.FileKind.DOCUMENT, "BQAC", "AgAD", "слайды.pdf", "application/pdf", 20_971_520, 12);
        answers.put("files", new Given(new Value.Files(List.of(slides)), 12));
        var half = new Value.Item(
                2, Map.of("who", new Given(new Value.Text("куратор"), 13), "note", new Answer.Skipped()));
        answers.put("stages", new Answer.Unfinished("i2", new Value.Items(List.of(half), 3), 14, Instant.EPOCH));
        answers.put("half", new Answer.Unfinished("?a,b", 11, Instant.parse("2026-11-21T10:15:30.123Z")));

        var read = AnswersCodec.read(AnswersCodec.write(answers));

        assertThat(read).isEqualTo(answers);
        assertThat(List.copyOf(read.keySet())).isEqualTo(List.copyOf(answers.keySet()));
    }

    @Test
    void a_format_of_another_version_is_not_guessed() {
        assertThatThrownBy(() -> AnswersCodec.read("{\"v\":99,\"a\":{}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("These answers are of a format that this version does not know.");
    }

    @Test
    void what_was_stored_by_version_1_stays_readable() {
        assertThat(AnswersCodec.read("{\"v\":1,\"a\":{\"name\":{\"t\":\"Анна\",\"m\":7},\"email\":{\"skip\":true}}}"))
                .isEqualTo(Map.of("name", new Given(new Value.Text("Анна"), 7), "email", new Answer.Skipped()));
    }
}
