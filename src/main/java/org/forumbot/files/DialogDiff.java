package org.forumbot.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forumbot.files.FormChange.Impact;
import org.forumbot.files.FormChange.Kind;

/** What is otherwise in the forms of some dialogs than in those of others, file by file and question by question. */
public final class DialogDiff {
    private final Map<String, FormSource> old;
    private final Map<String, FormSource> now;

    private DialogDiff(Map<String, FormSource> old, Map<String, FormSource> now) {
        this.old = old;
        this.now = now;
    }

    /**
     * The changes of each form that has any, in the order of its questions. Neither needs to be open, nor without
     * mistakes: files of an older program can be compared too.
     */
    public static Map<String, List<FormChange>> between(DialogFiles old, DialogFiles now) {
        return new DialogDiff(FormSource.of(old), FormSource.of(now)).changes();
    }

    private Map<String, List<FormChange>> changes() {
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        var all = new TreeMap<String, List<FormChange>>();
        for (var name : names) {
            var before = old.get(name);
            var after = now.get(name);
            var changes = before == null
                    ? List.of(new FormChange(name, "", Kind.FORM_ADDED, "", Impact.COMPATIBLE))
                    : after == null
                            ? List.of(new FormChange(name, "", Kind.FORM_REMOVED, "", Impact.BREAKING))
                            : new Compared(name, before, after).changes();
            if (!changes.isEmpty()) {
                all.put(name, changes);
            }
        }
        return all;
    }

    /** One form, as it was and as it is. */
    private static final class Compared {
        private final String form;
        private final FormSource before;
        private final FormSource after;
        private final List<FormChange> found = new ArrayList<>();

        Compared(String form, FormSource before, FormSource after) {
            this.form = form;
            this.before = before;
            this.after = after;
        }

        List<FormChange> changes() {
            var kept = new LinkedHashMap<String, String>();
            after.questions().forEach((name, question) -> question(name, question, kept));
            before.questions().keySet().stream()
                    .filter(name -> !kept.containsKey(name))
                    .forEach(name -> add(name, Kind.REMOVED, "", Impact.BREAKING));
            order(kept);
            fields("", before.fields(), after.fields());
            translations();
            return found;
        }

        /** @param kept is given the names before and now of the questions that are in both */
        private void question(String name, QuestionSource question, Map<String, String> kept) {
            var was = before.questions().containsKey(name)
                    ? name
                    : question.was().stream()
                            .filter(old -> before.questions().containsKey(old)
                                    && !after.questions().containsKey(old))
                            .findFirst()
                            .orElse("");
            var earlier = before.questions().get(was);
            if (earlier == null) {
                add(name, Kind.ADDED, "", Impact.COMPATIBLE);
                return;
            }
            kept.put(was, name);
            if (!was.equals(name)) {
                add(name, Kind.RENAMED, was, Impact.COMPATIBLE);
            }
            options(name, earlier.options(), question.options());
            fields(name, earlier.fields(), question.fields());
        }

        private void options(String question, Map<String, String> earlier, Map<String, String> later) {
            earlier.keySet().stream()
                    .filter(code -> !later.containsKey(code))
                    .forEach(code -> add(question, Kind.OPTION_REMOVED, code, Impact.BREAKING));
            later.keySet().stream()
                    .filter(code -> !earlier.containsKey(code))
                    .forEach(code -> add(question, Kind.OPTION_ADDED, code, Impact.COMPATIBLE));
            later.forEach((code, label) -> {
                if (earlier.containsKey(code) && !label.equals(earlier.get(code))) {
                    add(question, Kind.TEXT, code, Impact.TEXT);
                }
            });
        }

        private void fields(String question, Map<String, String> earlier, Map<String, String> later) {
            var names = new TreeSet<>(earlier.keySet());
            names.addAll(later.keySet());
            for (var name : names) {
                var old = earlier.getOrDefault(name, "");
                var now = later.getOrDefault(name, "");
                if (!old.equals(now)) {
                    var nature = FieldNature.of(question.isEmpty(), name, old, now);
                    add(question, nature.kind(), nature.what(), nature.impact());
                }
            }
        }

        private void order(Map<String, String> kept) {
            var ranked = before.questions().keySet().stream()
                    .filter(kept::containsKey)
                    .map(kept::get)
                    .toList();
            if (!ranked.equals(List.copyOf(kept.values()))) {
                add("", Kind.ORDER, "", Impact.COMPATIBLE);
            }
        }

        private void translations() {
            if (!before.translations().equals(after.translations())) {
                add("", Kind.TEXT, "translation", Impact.TEXT);
            }
        }

        private void add(String question, Kind kind, String what, Impact impact) {
            found.add(new FormChange(form, question, kind, what, impact));
        }
    }
}
