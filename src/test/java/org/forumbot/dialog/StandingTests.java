package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a form stands")
class StandingTests {
    private static final Form FORM = SmallForms.asking("""
              city: {type: text, label: Город?}
              street: {type: text, label: Улица?, check: street != city, otherwise: Не так.}
              name: {type: text, label: Имя?}
            """);

    private final AtomicInteger asked = new AtomicInteger();
    private final Form counted = counted();
    private final Conversation full = Conversation.begun(1, 7, "s24", counted, null)
            .with("city", text("Пермь"))
            .with("street", text("Мира"))
            .with("name", text("Анна"));

    /** The form whose check counts how often it is evaluated. */
    private Form counted() {
        var street = FORM.questions().get(1);
        var check = new Counting(Objects.requireNonNull(street.check()), asked);
        var counting = new Question(
                street.name(),
                street.type(),
                street.group(),
                street.brief(),
                street.label(),
                null,
                null,
                false,
                0,
                null,
                check,
                null,
                null,
                List.of(),
                false,
                null,
                List.of());
        return new Form(
                FORM.name(),
                FORM.title(),
                null,
                false,
                List.of(),
                List.of(FORM.questions().getFirst(), counting, FORM.questions().getLast()),
                FORM.submit(),
                FORM.wording(),
                FORM.hash(),
                FORM.remind());
    }

    private record Counting(Condition check, AtomicInteger asked) implements Condition {
        @Override
        public Truth test(Map<String, ?> known) {
            asked.incrementAndGet();
            return check.test(known);
        }

        @Override
        public boolean reads(String name) {
            return check.reads(name);
        }
    }

    private static Answer text(String text) {
        return new Answer.Given(new Value.Text(text), 1);
    }

    @Test
    void a_condition_is_evaluated_again_only_when_an_answer_that_it_reads_has_changed() {
        var standing = new Standing(counted, full);
        assertThat(asked).hasValue(1);
        standing = standing.with(full.with("name", text("Ольга")).answers());
        assertThat(asked).hasValue(1);
        assertThat(standing.with(full.with("city", text("Омск")).answers()).answered(counted.questions()))
                .isEqualTo(3);
        assertThat(asked).hasValue(2);
    }

    @Test
    void one_answer_is_one_evaluation() {
        var step = Engine.step(counted, full.editing("name"), new Input.Typed("Ольга", 9), Instant.EPOCH);
        assertThat(step.next().answers()).containsEntry("name", new Answer.Given(new Value.Text("Ольга"), 9));
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_no_longer_fits_is_open_again() {
        var standing = new Standing(counted, full);
        var same = standing.with(full.with("city", text("Мира")).answers());
        assertThat(same.firstOpen()).map(Question::name).contains("street");
        assertThat(same.with(full.answers()).firstOpen()).isEmpty();
    }

    /** Whatever they answered would be refused by a check that cannot be evaluated. */
    @Test
    void what_cannot_be_judged_yet_waits_for_what_it_is_judged_by() {
        var missing = full.without("city").editing("street");
        assertThat(new Standing(counted, missing).firstOpen())
                .map(Question::name)
                .contains("city");
        var fits = Engine.step(counted, missing, new Input.Typed("Омск", 9), Instant.EPOCH);
        assertThat(new Standing(counted, fits.next()).answered(counted.questions()))
                .isEqualTo(3);
        var same = Engine.step(counted, missing, new Input.Typed("Мира", 9), Instant.EPOCH);
        assertThat(new Standing(counted, same.next()).firstOpen())
                .map(Question::name)
                .contains("street");
    }

    @Test
    void nothing_is_asked_whose_answer_could_not_be_judged() {
        var none = Conversation.begun(1, 7, "s24", counted, null).editing("street");
        var step = Engine.step(counted, none, new Input.Typed("Омск", 9), Instant.EPOCH);
        assertThat(step.next().answers()).containsOnlyKeys("city");
    }
}
