package org.forumbot.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form as it stands in a file: in the form's own, or in one whose questions it uses.
 *
 * @param ask where it stands
 * @param through the {@code type: use} that it came by, null for the form's own
 */
record Asked(
        String name, Fields ask, Fields fields, @Nullable Fields through) {

    /** {@code type: use} with this name asks what the file of the forum asks, nothing where it asks nothing. */
    static final String OF_FORUM = "forum.ask";

    /** The files whose questions can be used, by the name of the form or of the questions. */
    interface Usable {
        Usable NONE = new Usable() {
            @Override
            public Optional<Fields> file(String name) {
                return Optional.empty();
            }

            @Override
            public Set<String> names() {
                return Set.of();
            }
        };

        Optional<Fields> file(String name);

        Set<String> names();
    }

    /** The questions under {@code ask:}, those of other files in the place where they are used. */
    static List<Asked> in(Fields file, Usable used) {
        return new Flattening(used).all(file, "ask", null, List.of());
    }

    /** The questions under {@code of:} of a repeated group. */
    static List<Asked> group(Fields fields) {
        return new Flattening(Usable.NONE).all(fields, "of", null, List.of());
    }

    String group() {
        return Optional.ofNullable(through)
                .flatMap(use -> use.text("group"))
                .or(() -> fields.text("group"))
                .orElse("");
    }

    /** Asked only if what stands at the {@code use} holds too. */
    @Nullable
    Condition narrowed(@Nullable Condition when, QuestionReader reader) {
        var outer = through == null ? null : reader.condition(through, "when");
        if (outer == null || when == null) {
            return outer == null ? when : outer;
        }
        return new Both(outer, when);
    }

    /** The second is asked only if the first holds. */
    private record Both(Condition first, Condition second) implements Condition {
        @Override
        public Truth test(Map<String, ?> known) {
            var truth = first.test(known);
            return truth == Truth.TRUE ? second.test(known) : truth;
        }

        @Override
        public boolean reads(String name) {
            return first.reads(name) || second.reads(name);
        }
    }

    private record Flattening(Usable used) {
        List<Asked> all(Fields file, String under, @Nullable Fields through, List<String> path) {
            var all = new ArrayList<Asked>();
            file.under(under)
                    .ifPresent(ask -> ask.each().forEach((name, fields) -> {
                        if (fields.plain("type").orElse("").equals("use")) {
                            all.addAll(used(fields, path));
                        } else {
                            all.add(new Asked(name, ask, fields, through));
                        }
                    }));
            return all;
        }

        private List<Asked> used(Fields use, List<String> path) {
            var name = use.requiredCode("form");
            use.passOver("when");
            use.passOver("group");
            use.done();
            if (path.contains(name)) {
                use.problems()
                        .add(
                                use.spot("form"),
                                "'use' leads in a circle: " + String.join(" → ", path) + " → " + name + ".");
                return List.of();
            }
            var file = used.file(name);
            if (file.isEmpty() && !name.isEmpty()) {
                use.problems()
                        .unknown(
                                use.spot("form"),
                                "There is no file with 'form: " + name + "' or 'questions: " + name + "'.",
                                name,
                                used.names(),
                                "");
            }
            var deeper = new ArrayList<>(path);
            deeper.add(name);
            return file.map(found -> all(found, "ask", use, deeper)).orElse(List.of());
        }
    }
}
