package org.forumbot.files;

import java.math.BigDecimal;
import java.util.Set;
import org.forumbot.files.FormChange.Impact;
import org.forumbot.files.FormChange.Kind;
import org.jspecify.annotations.Nullable;

/** What it means when a field of a question, or of a form, is another than before. */
record FieldNature(Kind kind, String what, Impact impact) {
    private static final Set<String> TEXTS = Set.of(
            "label",
            "hint",
            "example",
            "group",
            "short",
            "otherwise",
            "title",
            "intro",
            "say",
            "desk",
            "phrases",
            "pii",
            "guide",
            "advise");

    /** @param old, now empty when it is not there */
    static FieldNature of(boolean ofForm, String field, String old, String now) {
        if (TEXTS.contains(field)) {
            return new FieldNature(Kind.TEXT, field, Impact.TEXT);
        }
        if (ofForm) {
            return new FieldNature(Kind.OTHER, field, Impact.COMPATIBLE);
        }
        return switch (field) {
            case "type" -> new FieldNature(Kind.TYPE, old + " → " + now, Impact.BREAKING);
            case "min", "max", "item" -> limit(field, old, now);
            case "optional" ->
                now.equals("true")
                        ? new FieldNature(Kind.OPTIONAL, "", Impact.COMPATIBLE)
                        : new FieldNature(Kind.REQUIRED, "", Impact.BREAKING);
            case "need" ->
                now.isEmpty()
                        ? new FieldNature(Kind.REQUIRED, "", Impact.BREAKING)
                        : new FieldNature(Kind.OTHER, field, Impact.COMPATIBLE);
            case "when", "check" -> new FieldNature(Kind.CONDITION, field, Impact.BREAKING);
            default -> new FieldNature(Kind.OTHER, field, Impact.BREAKING);
        };
    }

    private static FieldNature limit(String field, String old, String now) {
        var before = number(old);
        var after = number(now);
        boolean wider = now.isEmpty()
                || (before != null
                        && after != null
                        && (field.equals("min") ? after.compareTo(before) < 0 : after.compareTo(before) > 0));
        return new FieldNature(
                Kind.LIMITS,
                field + ": " + (old.isEmpty() ? "-" : old) + " → " + (now.isEmpty() ? "-" : now),
                wider ? Impact.COMPATIBLE : Impact.BREAKING);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.matches("-?\\d{1,18}(\\.\\d{1,9})?") ? new BigDecimal(text) : null;
    }
}
