package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.forumbot.files.RubricFile;
import org.forumbot.files.RubricFile.Criterion;
import org.forumbot.review.Result.Advice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Points")
class ScoringTests {
    private static final RubricFile RUBRIC = SmallRubric.rubric();

    private static Sheet sheet(
            String stage, @Nullable Integer proof, @Nullable Integer repeat, @Nullable Integer price) {
        return new Sheet(
                RUBRIC,
                stage,
                Map.of("proof", new Mark(proof, ""), "repeat", new Mark(repeat, ""), "price", new Mark(price, "")));
    }

    private static String points(Sheet sheet) {
        return sheet.points().map(Sheet::shown).map(BigDecimal::toPlainString).orElse("–");
    }

    private static Result result(Sheet... sheets) {
        return new Result(RUBRIC, sheets[0].stage(), List.of(sheets));
    }

    @ParameterizedTest
    @CsvSource({
        "practice, 4, 4, 4, 100.0",
        "practice, 0, 0, 0, 0.0",
        "practice, 3, 2, 1, 57.5", // 37.5 + 15 + 5
        "practice, 1, 0, 3, 27.5", // 12.5 + 0 + 15
        "idea, 4, 2, 1, 40.0", // proof counts nothing: repeat 60, price 40
        "pilot, 2, 4, 4, 87.5", // proof counts 25: 12.5 + the whole 75 of the others
        "unheard, 3, 2, 1, 57.5",
    })
    void are_the_sum_of_score_by_weight(String stage, int proof, int repeat, int price, String points) {
        assertThat(points(sheet(stage, proof, repeat, price))).isEqualTo(points);
    }

    @Test
    void leave_out_what_there_was_not_enough_data_for() {
        assertThat(points(sheet("practice", null, 2, 4))).isEqualTo("70.0"); // (15 + 20) of 50
        assertThat(points(sheet("practice", null, null, null))).isEqualTo("–");
    }

    @ParameterizedTest
    @ValueSource(strings = {"idea", "pilot", "practice", "technology", "unheard"})
    void are_made_of_weights_that_come_to_100_at_every_stage(String stage) {
        assertThat(Weights.of(RUBRIC, stage).values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(9, RoundingMode.HALF_UP))
                .isEqualByComparingTo("100");
    }

    /** Whatever the marks: from 0 to 100, and never less for a better score. */
    @Test
    void grow_with_every_score() {
        var random = new Random(7);
        for (int time = 0; time < 2000; time++) {
            var stage = List.of("idea", "pilot", "practice").get(random.nextInt(3));
            int proof = random.nextInt(5);
            int repeat = random.nextInt(4);
            int price = random.nextInt(5);
            var less = sheet(stage, proof, repeat, price).points().orElseThrow();
            var more = sheet(stage, proof, repeat + 1, price).points().orElseThrow();
            assertThat(more).isGreaterThan(less).isLessThanOrEqualTo(BigDecimal.valueOf(100));
            assertThat(less).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        }
    }

    @Test
    void of_a_practice_are_the_mean_of_its_experts() {
        assertThat(result(sheet("practice", 3, 2, 1), sheet("practice", 4, 4, 4))
                        .points())
                .contains(new BigDecimal("78.8")); // (57.5 + 100) / 2 = 78.75
        assertThat(result(sheet("practice", 3, 2, 1), sheet("practice", null, null, null))
                        .points())
                .contains(new BigDecimal("57.5"));
    }

    @Test
    void that_lie_further_apart_than_allowed_want_one_expert_more() {
        var middle = sheet("practice", 2, 2, 2);
        assertThat(result(middle, sheet("practice", 3, 3, 3)).wantsOneMore())
                .as("25 apart, which is not more")
                .isFalse();
        assertThat(result(middle, sheet("practice", 3, 3, 4)).wantsOneMore()).isTrue();
        assertThat(result(middle, sheet("practice", 3, 3, 4), sheet("practice", 0, 0, 0))
                        .wantsOneMore())
                .as("one more was asked already")
                .isFalse();
    }

    @Test
    void suggest_what_to_decide() {
        var good = result(sheet("technology", 4, 3, 3), sheet("technology", 4, 2, 4));
        assertThat(good.points()).contains(new BigDecimal("86.3"));
        assertThat(good.tooLow()).containsExactly("repeat");
        assertThat(Stream.of(true, false).map(good::advice)).containsExactly(Advice.RECOMMEND, Advice.ACCEPT);
        assertThat(result(sheet("practice", 1, 2, 2)).advice(true)).isEqualTo(Advice.REJECT);
        assertThat(result(sheet("practice", null, null, null)).advice(true)).isEqualTo(Advice.REJECT);
    }

    @Test
    void are_given_one_criterion_after_another_and_explained_where_it_is_asked() {
        var marks = new LinkedHashMap<String, Mark>();
        assertThat(asked(marks)).isEqualTo("proof");
        marks.put("proof", new Mark(4, ""));
        assertThat(asked(marks)).as("4 wants a comment").isEqualTo("proof");
        marks.put("proof", new Mark(4, "Замеры до и после."));
        assertThat(asked(marks)).isEqualTo("repeat");
        marks.put("repeat", new Mark(3, ""));
        assertThat(asked(marks)).as("3 needs none").isEqualTo("price");
        marks.put("price", new Mark(null, ""));
        assertThat(asked(marks)).as("what is missing has to be said").isEqualTo("price");
        marks.put("price", new Mark(null, "Нет сметы."));
        assertThat(asked(marks)).isEqualTo("–");
        assertThat(new Sheet(RUBRIC, "practice", marks).lacking()).isEqualTo(1);
        assertThat(asked("idea", Map.of())).as("proof is not asked of an idea").isEqualTo("repeat");
    }

    private static String asked(Map<String, Mark> marks) {
        return asked("practice", marks);
    }

    private static String asked(String stage, Map<String, Mark> marks) {
        return new Sheet(RUBRIC, stage, marks).next().map(Criterion::code).orElse("–");
    }
}
