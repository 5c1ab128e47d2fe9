package org.forumbot.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forumbot.files.RubricFile.Criterion;
import org.forumbot.files.RubricFile.Seen;
import org.forumbot.files.RubricFile.Stage;

/** Reads {@code rubric.yaml}, and what a forum's file says otherwise under {@code review}. */
final class RubricReader {
    static final String FILE = "rubric.yaml";

    /** The form whose questions {@code fields} and {@code answered} name. */
    static final String FORM = "practice";

    private static final int ALL = 100;
    private static final int MOST_SCORE = 9;

    /** A criterion stands in buttons with its score: {@code evidence-4}. */
    private static final int LONGEST_CODE = 14;

    private final Fields file;
    private final Optional<Fields> own;

    /** @param own what the forum says otherwise, read before the file where both say something */
    private RubricReader(Fields file, Optional<Fields> own) {
        this.file = file;
        this.own = own;
    }

    static RubricFile read(Fields file, Optional<Fields> own) {
        return new RubricReader(file, own).rubric();
    }

    private RubricFile rubric() {
        var scores = scores(file, "scores");
        if (scores.size() < 2 || scores.size() > MOST_SCORE + 1) {
            file.problems()
                    .add(file.nameSpot("scores"), "'scores' says what each score means: 0, 1 and so on, at most 9.");
        }
        var criteria = criteria(scores);
        var rubric = new RubricFile(
                number("experts", 2, 1),
                number("difference", 25, 1),
                number("days", 10, 1),
                numbers("remind", List.of(3, 1)),
                number("lacking", 2, 1),
                number("accept", 50, 0),
                number("recommend", 75, 0),
                seen(),
                explained(scores.size()),
                scores,
                criteria,
                ForumReader.each(file, "stages", (code, fields) -> stage(fields, criteria, scores.size())));
        file.passOverCode("author");
        file.done();
        own.ifPresent(Fields::done);
        return rubric;
    }

    /** What each score means, in the order of the scores. */
    private static List<String> scores(Fields file, String field) {
        var scores = new ArrayList<String>();
        file.under(field).ifPresent(said -> {
            var texts = said.texts();
            said.names().stream()
                    .filter(name -> !name.matches("\\d") || Integer.parseInt(name) >= texts.size())
                    .forEach(name -> said.problems()
                            .add(
                                    said.nameSpot(name),
                                    "The scores are 0, 1 and so on without a gap, not '" + name + "'."));
            for (int score = 0; score < texts.size(); score++) {
                scores.add(texts.getOrDefault(Integer.toString(score), ""));
            }
        });
        return scores;
    }

    private Map<String, Criterion> criteria(List<String> scores) {
        if (!file.has("criteria")) {
            file.problems().add(file.spot(), "'criteria' is missing: what experts give scores for.");
        }
        var weights = weights();
        var criteria = ForumReader.each(file, "criteria", (code, fields) -> criterion(code, fields, weights, scores));
        own.flatMap(said -> said.under("weights"))
                .ifPresent(said -> said.names().stream()
                        .filter(code -> !criteria.containsKey(code))
                        .forEach(code -> said.problems()
                                .unknown(said.nameSpot(code), "The criterion", code, criteria.keySet())));
        int sum = criteria.values().stream().mapToInt(Criterion::weight).sum();
        if (!criteria.isEmpty() && sum != ALL) {
            var said = own.filter(fields -> fields.has("weights"));
            file.problems()
                    .add(
                            said.map(fields -> fields.nameSpot("weights")).orElse(file.nameSpot("criteria")),
                            "The weights of the criteria make " + sum + " together. Make it 100.");
        }
        return criteria;
    }

    /** Those that the forum gives. */
    private Map<String, Integer> weights() {
        var weights = new LinkedHashMap<String, Integer>();
        own.flatMap(said -> said.under("weights"))
                .ifPresent(said -> said.names().forEach(code -> weights.put(code, said.number(code, 0, 0))));
        return weights;
    }

    private static Criterion criterion(String code, Fields fields, Map<String, Integer> weights, List<String> scores) {
        if (code.length() > LONGEST_CODE) {
            fields.problems()
                    .add(
                            fields.spot(),
                            "The code of a criterion has at most " + LONGEST_CODE + " letters: '" + code
                                    + "' stands in buttons with its score.");
        }
        int weight = fields.number("weight", 0, 0);
        var here = scores(fields, "scores");
        if (!here.isEmpty() && here.size() != scores.size()) {
            fields.problems()
                    .add(
                            fields.nameSpot("scores"),
                            "There are " + scores.size() + " scores, here stand " + here.size() + ".");
        }
        return new Criterion(
                code,
                fields.required("title"),
                fields.required("asks"),
                weights.getOrDefault(code, weight),
                fields.list("fields"),
                here.size() == scores.size() ? here : scores);
    }

    private Stage stage(Fields fields, Map<String, Criterion> criteria, int scores) {
        var least = new LinkedHashMap<String, Integer>();
        fields.under("least").ifPresent(said -> {
            said.names().forEach(code -> {
                known(said, code, said.nameSpot(code), criteria);
                int score = said.number(code, 0, 0);
                if (score >= scores) {
                    said.problems().add(said.spot(code), "The best score is " + (scores - 1) + ".");
                }
                least.put(code, score);
            });
            said.done();
        });
        return new Stage(
                codes(fields, "skip", criteria),
                codes(fields, "halve", criteria),
                fields.flag("recommend"),
                least,
                fields.list("answered"));
    }

    private static Set<String> codes(Fields fields, String field, Map<String, Criterion> criteria) {
        var codes = new LinkedHashSet<String>();
        for (var code : fields.placed(field)) {
            known(fields, code.text(), code.spot(), criteria);
            codes.add(code.text());
        }
        return codes;
    }

    private static void known(Fields fields, String code, Spot spot, Map<String, Criterion> criteria) {
        if (!criteria.containsKey(code)) {
            fields.problems().unknown(spot, "The criterion", code, criteria.keySet());
        }
    }

    private Set<Integer> explained(int scores) {
        var explained = new LinkedHashSet<>(numbers("explain", List.of()));
        if (explained.stream().anyMatch(score -> score >= scores)) {
            file.problems().add(saying("explain").nameSpot("explain"), "The best score is " + (scores - 1) + ".");
        }
        return explained;
    }

    private int number(String field, int usual, int least) {
        int said = file.number(field, usual, least);
        return own.map(fields -> fields.number(field, said, least)).orElse(said);
    }

    private List<Integer> numbers(String field, List<Integer> usual) {
        var said = numbers(file, field, usual);
        return own.map(fields -> numbers(fields, field, said)).orElse(said);
    }

    private static List<Integer> numbers(Fields fields, String field, List<Integer> usual) {
        var numbers = new ArrayList<Integer>();
        for (var number : fields.placed(field)) {
            if (number.text().matches("\\d{1,3}")) {
                numbers.add(Integer.parseInt(number.text()));
            } else {
                fields.problems().add(number.spot(), "'" + number.text() + "' is not a whole number.");
            }
        }
        return fields.has(field) ? numbers : usual;
    }

    private Seen seen() {
        return saying("author").under("author").map(RubricReader::seen).orElse(new Seen(false, false));
    }

    private static Seen seen(Fields fields) {
        var seen = new Seen(fields.flag("names"), fields.flag("points"));
        fields.done();
        return seen;
    }

    private Fields saying(String field) {
        return own.filter(fields -> fields.has(field)).orElse(file);
    }

    /** What criteria and stages ask of answers must be questions of the practice form. */
    static void questionsAreThere(Fields file, Set<String> questions) {
        each(file, "criteria").forEach(fields -> questionsAreThere(fields, "fields", questions));
        each(file, "stages").forEach(fields -> questionsAreThere(fields, "answered", questions));
    }

    private static List<Fields> each(Fields file, String field) {
        return file.under(field).map(all -> List.copyOf(all.each().values())).orElse(List.of());
    }

    private static void questionsAreThere(Fields fields, String field, Set<String> questions) {
        fields.placed(field).stream()
                .filter(named -> !questions.contains(named.text()))
                .forEach(named -> fields.problems().unknown(named.spot(), "The question", named.text(), questions));
    }
}
