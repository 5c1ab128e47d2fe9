package org.forumbot.files;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How practices are judged at one forum, in one language: {@code dialogs/rubric.yaml} and what the forum's own file says
 * otherwise under {@code review}.
 *
 * @param experts how many judge a practice, at least 1
 * @param difference when the points of the first experts lie further apart, one more is asked
 * @param days working days that an expert has
 * @param remind so many days before that an expert is reminded, the earliest first
 * @param lacking from so many answers «not enough data» of one expert on, sending back is suggested
 * @param accept, recommend points out of 100 from which on this is suggested
 * @param seen what authors are shown of what experts said
 * @param explained scores that need a comment
 * @param scores what each score means, by score from 0
 * @param criteria by code, in the order of the file; their weights make 100. None where there is no such file
 * @param stages what holds otherwise for practices of a stage, by its code
 */
public record RubricFile(
        int experts,
        int difference,
        int days,
        List<Integer> remind,
        int lacking,
        int accept,
        int recommend,
        Seen seen,
        Set<Integer> explained,
        List<String> scores,
        Map<String, Criterion> criteria,
        Map<String, Stage> stages) {
    /** Where nothing is judged. */
    public static final RubricFile NONE = new RubricFile(
            2, 25, 10, List.of(), 2, 0, 0, new Seen(false, false), Set.of(), List.of(), Map.of(), Map.of());

    public RubricFile {
        remind = List.copyOf(remind);
        explained = Set.copyOf(explained);
        scores = List.copyOf(scores);
    }

    /** @param names who the experts are @param points how many points the practice has, and the scores at each criterion */
    public record Seen(boolean names, boolean points) {}

    /**
     * A criterion.
     *
     * @param asks the question that the expert answers by the score
     * @param weight out of 100
     * @param fields questions of the practice form whose answers matter here
     * @param scores what each score means here, by score from 0
     */
    public record Criterion(
            String code, String title, String asks, int weight, List<String> fields, List<String> scores) {
        public Criterion {
            fields = List.copyOf(fields);
            scores = List.copyOf(scores);
        }
    }

    /**
     * What cannot be asked of a practice that is not ripe, and what is asked of one that is.
     *
     * @param skip criteria without any weight
     * @param halve criteria with half of their weight
     * @param recommend whether practices of this stage can be recommended
     * @param least for that: criteria with the score that experts give at least on average
     * @param answered for that: questions of the practice form that have to be answered
     */
    public record Stage(
            Set<String> skip, Set<String> halve, boolean recommend, Map<String, Integer> least, List<String> answered) {
        public static final Stage USUAL = new Stage(Set.of(), Set.of(), false, Map.of(), List.of());

        public Stage {
            skip = Set.copyOf(skip);
            halve = Set.copyOf(halve);
            least = Map.copyOf(least);
            answered = List.copyOf(answered);
        }
    }

    /** What holds for a stage of which the file says nothing: it counts as it is, and cannot be recommended. */
    public Stage stage(String code) {
        return stages.getOrDefault(code, Stage.USUAL);
    }

    public int best() {
        return scores.size() - 1;
    }
}
