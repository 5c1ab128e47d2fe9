package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.files.RubricFile.Criterion;
import org.forumbot.files.RubricFile.Seen;
import org.forumbot.files.RubricFile.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The file that says how practices are judged")
class RubricFileTests {
    private static final String FORM = """
            form: practice
            title: Практика
            ask:
              steps: {type: text, label: Этапы?}
            submit: {save: keep, say: Готово.}
            """;

    private static final String RUBRIC = """
            experts: 3
            days: 5
            remind: [2]
            lacking: 1
            accept: 40
            recommend: 60
            explain: [0]
            author: {points: true}
            scores: {0: плохо, 1: хорошо}
            criteria:
              proof: {title: Доказано, asks: Верите?, weight: 60, fields: [steps]}
              price: {title: Недорого, asks: Дорого?, weight: 40, scores: {0: дорого, 1: дёшево}}
            stages:
              idea: {skip: [proof]}
              tech: {recommend: true, least: {proof: 1}, answered: [steps]}
            """;

    private static final String FORUM = """
            forum: s24
            name: Форум
            short: Ф
            zone: Asia/Yekaterinburg
            """;

    private static Map<String, String> files(String rubric, String forum) {
        var files = new HashMap<String, String>();
        files.put("practice.yaml", FORM);
        files.put("rubric.yaml", rubric);
        files.put("forums/forum.yaml", forum);
        return files;
    }

    private static List<String> mistakes(String rubric, String forum) {
        return SmallForms.mistakes(files(rubric, forum));
    }

    @Test
    void tells_all_that_stands_in_it() {
        assertThat(SmallForms.opened(files(RUBRIC, FORUM)).rubric("s24", "ru"))
                .isEqualTo(new RubricFile(
                        3,
                        25,
                        5,
                        List.of(2),
                        1,
                        40,
                        60,
                        new Seen(false, true),
                        Set.of(0),
                        List.of("плохо", "хорошо"),
                        Map.of(
                                "proof",
                                new Criterion(
                                        "proof",
                                        "Доказано",
                                        "Верите?",
                                        60,
                                        List.of("steps"),
                                        List.of("плохо", "хорошо")),
                                "price",
                                new Criterion(
                                        "price", "Недорого", "Дорого?", 40, List.of(), List.of("дорого", "дёшево"))),
                        Map.of(
                                "idea",
                                new Stage(Set.of("proof"), Set.of(), false, Map.of(), List.of()),
                                "tech",
                                new Stage(Set.of(), Set.of(), true, Map.of("proof", 1), List.of("steps")))));
    }

    @Test
    void gives_way_to_what_the_forum_says_itself() {
        var said = FORUM + "review: {experts: 4, days: 7, weights: {price: 90, proof: 10}, author: {names: true}}\n";
        var rubric = SmallForms.opened(files(RUBRIC, said)).rubric("s24", "ru");

        assertThat(List.of(rubric.experts(), rubric.days(), rubric.lacking())).containsExactly(4, 7, 1);
        assertThat(rubric.seen()).isEqualTo(new Seen(true, false));
        assertThat(rubric.criteria().values())
                .extracting(Criterion::code, Criterion::weight)
                .containsExactly(tuple("proof", 10), tuple("price", 90));
    }

    @Test
    void is_refused_with_the_place_of_every_mistake() {
        var wrong = """
                experts: 0
                remind: [скоро]
                explain: [2]
                scores: {0: плохо, 2: хорошо}
                criteria:
                  proof: {title: Доказано, asks: Верите?, weight: 50, fields: [stepz]}
                  reproducibility: {title: Недорого, asks: Дорого?, weight: 40}
                stages:
                  idea: {skip: [prof], least: {proof: 7}}
                expert: 2
                """;

        assertThat(mistakes(wrong, FORUM))
                .containsExactly(
                        "dialogs/rubric.yaml:1:10 'experts' is at least 1.",
                        "dialogs/rubric.yaml:2:10 'скоро' is not a whole number.",
                        "dialogs/rubric.yaml:3:1 The best score is 1.",
                        "dialogs/rubric.yaml:4:20 The scores are 0, 1 and so on without a gap, not '2'.",
                        "dialogs/rubric.yaml:5:1 The weights of the criteria make 90 together. Make it 100.",
                        "dialogs/rubric.yaml:6:64 The question 'stepz' is not known. Did you mean 'steps'?",
                        "dialogs/rubric.yaml:7:20 The code of a criterion has at most 14 letters: 'reproducibility' stands in buttons with its score.",
                        "dialogs/rubric.yaml:9:17 The criterion 'prof' is not known. Did you mean 'proof'?",
                        "dialogs/rubric.yaml:9:39 The best score is 1.",
                        "dialogs/rubric.yaml:10:1 The field 'expert' is not known. Did you mean 'experts'?");
        assertThat(mistakes(RUBRIC, FORUM + "review: {weights: {proff: 10}, days: 0, experts: 2}\n"))
                .containsExactly(
                        "dialogs/forums/forum.yaml:5:20 The criterion 'proff' is not known. Did you mean 'proof'?",
                        "dialogs/forums/forum.yaml:5:38 'days' is at least 1.");
    }

    @Test
    void ships_with_eight_criteria_that_the_practice_form_can_answer() {
        var dialogs = ShippedDialogs.opened();
        var rubric = dialogs.rubric(ShippedDialogs.FORUM, "ru");

        assertThat(rubric.criteria()).hasSize(8);
        assertThat(dialogs.rubric(ShippedDialogs.FORUM, "en").criteria().keySet())
                .containsExactlyElementsOf(rubric.criteria().keySet());
        assertThat(dialogs.library("ru", ShippedDialogs.FORUM)
                        .form("practice")
                        .flatMap(form -> form.question("stage"))
                        .map(question -> question.type().toString())
                        .orElse(""))
                .contains(rubric.stages().keySet());
    }
}
