package org.forumbot.files;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says of a text that is no YAML where it goes wrong and what to write instead. */
final class YamlAdvice {
    private static final Pattern NAMED = Pattern.compile("^\\s*(?:- +)?[{]?([\\w.\"-]+) *:[ \\t]+(\\S.*?)\\s*$");
    private static final Pattern WITHOUT_SPACE = Pattern.compile("^\\s*[\\w.-]+:\\S.*");
    private static final String NEVER_FIRST = "*&!%@`";
    private static final String OPENING = "{[\"'>|";
    private static final int LONGEST_SHOWN = 60;

    private final YamlText file;
    private final MarkedYamlEngineException wrong;
    private final String context;
    private final String problem;

    YamlAdvice(YamlText file, MarkedYamlEngineException wrong) {
        this.file = file;
        this.wrong = wrong;
        this.context = String.valueOf(wrong.getContext());
        this.problem = String.valueOf(wrong.getProblem());
    }

    void tell(Problems problems) {
        var spot = wrong.getProblemMark().map(file::spot).orElse(new Spot(file.name(), 1, 1));
        var opened = wrong.getContextMark().map(file::spot).orElse(spot);
        if (problem.contains("(TAB)")) {
            problems.add(spot, "A tab stands here. Indent with spaces.");
        } else if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            problems.add(opened, "This quote is opened and never closed.");
        } else if (problem.contains("escape")) {
            problems.add(opened, "A backslash inside \"…\" has a meaning of its own. Put the text in '…' instead.");
        } else if (problem.contains("another document")) {
            problems.add(spot, "A line --- begins another file. Delete it: a file holds one dialog.");
        } else if (!toQuote(problems, spot)) {
            problems.add(context.contains("flow") ? opened : spot, unclear(spot));
        }
    }

    /** A text on this line or the one of the mark that should have been quoted. */
    private boolean toQuote(Problems problems, Spot spot) {
        var named = named(spot.line());
        if (named.isEmpty() || !(special(named.get()) || holdsColon(named.get()))) {
            return false;
        }
        var name = named.get().group(1);
        var value = named.get().group(2);
        var why = special(named.get())
                ? "A text that begins with " + value.charAt(0) + " has to be quoted"
                : "A text that holds ': ' has to be quoted";
        var line = line(spot.line());
        int column = line.codePointCount(0, named.get().start(2)) + 1;
        problems.add(new Spot(file.name(), spot.line(), column), why + ": " + name + ": " + quoted(value));
        return true;
    }

    private boolean special(MatchResult named) {
        char first = named.group(2).charAt(0);
        return NEVER_FIRST.indexOf(first) >= 0 || (OPENING.indexOf(first) >= 0 && !context.contains("flow"));
    }

    private boolean holdsColon(MatchResult named) {
        return problem.contains("mapping values") && (named.group(2) + " ").contains(": ");
    }

    private String unclear(Spot spot) {
        if (context.contains("flow mapping")) {
            return "This { is never closed, or a comma is missing inside it.";
        }
        if (context.contains("flow sequence")) {
            return "This [ is never closed, or a comma is missing inside it.";
        }
        if (spot.line() > 1 && WITHOUT_SPACE.matcher(line(spot.line() - 1)).matches()
                || WITHOUT_SPACE.matcher(line(spot.line())).matches()) {
            return "A space is missing after a colon, here or on the line above.";
        }
        return problem.contains("mapping values") || problem.contains("<block end>")
                ? "This line is not where it belongs: give it just as many spaces as its neighbours have."
                : "This cannot be read: " + problem.lines().findFirst().orElse("") + ".";
    }

    static String quoted(String value) {
        var text = value.codePointCount(0, value.length()) > LONGEST_SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : value;
        return text.contains("\"") || text.contains("\\") ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    private Optional<MatchResult> named(int line) {
        var named = NAMED.matcher(line(line));
        return named.find() ? Optional.of(named.toMatchResult()) : Optional.empty();
    }

    private String line(int number) {
        return file.text().lines().skip(number - 1L).findFirst().orElse("");
    }
}
