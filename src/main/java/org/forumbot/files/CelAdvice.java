package org.forumbot.files;

import dev.cel.common.CelIssue;
import dev.cel.common.types.CelType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says of an expression where it goes wrong and what to write instead. */
final class CelAdvice {
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'");
    private static final Pattern PART = Pattern.compile("undefined field '(\\w+)'");
    private static final Pattern OVERLOAD =
            Pattern.compile("no matching overload for '([^']+)' applied to '\\((.*?)\\)' \\(");
    private static final Pattern CURLY = Pattern.compile("[‘’“”«»„]");
    private static final Pattern ASSIGNED = Pattern.compile("(?<![=!<>])=(?!=)");
    private static final Pattern WORDS = Pattern.compile("(?i)(?<![\\w'\"])(and|or|not|и|или|не)(?![\\w'\"])");

    private final Fields fields;
    private final String field;
    private final String text;
    private final Map<String, CelType> names;
    private final Set<String> readable;

    /** @param readable those of the names that may be read here */
    CelAdvice(Fields fields, String field, String text, Map<String, CelType> names, Set<String> readable) {
        this.fields = fields;
        this.field = field;
        this.text = text;
        this.names = names;
        this.readable = readable;
    }

    /** Of mistakes in the grammar only the first is meant. */
    void wrong(List<CelIssue> issues) {
        boolean grammar = issues.stream().noneMatch(issue -> isOfMeaning(issue.getMessage()));
        issues.stream().limit(grammar ? 1 : issues.size()).forEach(issue -> {
            var undeclared = UNDECLARED.matcher(issue.getMessage());
            var part = PART.matcher(issue.getMessage());
            if (undeclared.find()) {
                unknown(undeclared.group(1));
            } else if (part.find()) {
                noPart(part.group(1));
            } else {
                int line = issue.getSourceLocation().getLine();
                int at = line > 1 ? 0 : Math.clamp(issue.getSourceLocation().getColumn(), 0, text.length());
                tell(fields.spot(field, text, at), advice(issue.getMessage()));
            }
        });
    }

    private static boolean isOfMeaning(String message) {
        return UNDECLARED.matcher(message).find()
                || PART.matcher(message).find()
                || OVERLOAD.matcher(message).find()
                || message.contains("Regex");
    }

    /** Whether all that it reads may be read here. */
    boolean reads(Set<String> read) {
        read.stream().filter(name -> !readable.contains(name)).sorted().forEach(this::unknown);
        return readable.containsAll(read);
    }

    boolean gives(CelType type, List<CelType> possible) {
        if (possible.contains(type)) {
            return true;
        }
        tell(
                fields.spot(field),
                "it must give " + said(possible.getFirst().name()) + ", this gives " + said(type.name()) + ".");
        return false;
    }

    private void unknown(String name) {
        var why = names.containsKey(name)
                ? "'" + name + "' is asked below; only what is asked above can be read here."
                : "'" + name + "' is no earlier question or value."
                        + Nearest.of(name, readable)
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse(" A text has to be quoted: '" + name + "'.");
        tell(fields.spot(field, Pattern.compile("(?<![\\w'\"])" + Pattern.quote(name) + "(?!\\w)")), why);
    }

    private void noPart(String name) {
        var parts = Naturals.items(names).stream()
                .flatMap(item -> item.fieldNames().stream())
                .toList();
        fields.problems()
                .unknown(
                        fields.spot(field, Pattern.compile("(?<=\\.)" + Pattern.quote(name) + "(?!\\w)")),
                        "In '" + field + "': '" + name + "' is asked in no repeated group.",
                        name,
                        parts,
                        "");
    }

    private void tell(Spot spot, String why) {
        fields.problems().add(spot, "In '" + field + "': " + why);
    }

    private String advice(String message) {
        var overload = OVERLOAD.matcher(message);
        if (overload.find()) {
            return fitting(overload.group(1), List.of(overload.group(2).split(", ")));
        }
        if (message.contains("Regex")) {
            return "the pattern of matches() is wrong: "
                    + message.lines().findFirst().orElse("").replaceFirst(".*Reason: ", "") + ".";
        }
        if (CURLY.matcher(text).find()) {
            return "put texts in straight quotes: 'text'.";
        }
        if (ASSIGNED.matcher(text).find()) {
            return "write == to compare.";
        }
        if (WORDS.matcher(text).find()) {
            return "write && for and, || for or, ! for not.";
        }
        return message.contains("missing ')'")
                ? "a bracket ( is never closed."
                : "this is no expression. Examples: role == 'guest', size(tracks) <= 3, !registered.";
    }

    private static String fitting(String operation, List<String> types) {
        if (types.contains("double") && types.contains("int")) {
            return "beside an answer that is a number, write 5.0 and not 5.";
        }
        if (types.contains("list(string)") && types.contains("string")) {
            return "of several answers one is found so: 'code' in name.";
        }
        if (types.contains("bool") && types.contains("string") && types.size() == 2) {
            return "an answer of yes or no stands for itself: name, or !name.";
        }
        return "'" + operation.replaceAll("[_@]", "") + "' does not go with "
                + String.join(" and ", types.stream().map(CelAdvice::said).toList()) + ".";
    }

    private static String said(String type) {
        return switch (type) {
            case "bool" -> "yes or no";
            case "double" -> "a number";
            case "int" -> "a whole number";
            case "string" -> "a text";
            case "list(string)" -> "a list of texts";
            default -> type;
        };
    }
}
