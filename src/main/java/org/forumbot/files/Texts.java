package org.forumbot.files;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.forumbot.dialog.Template;
import org.jspecify.annotations.Nullable;

/**
 * Reads wordings in one language.
 *
 * @param read where all that were read stand
 */
record Texts(Locale language, Set<Spot> read) {
    private static final Locale RUSSIAN = Locale.of("ru");

    Template required(Fields fields, String field, Collection<String> names) {
        return parsed(fields, field, fields.required(field), names);
    }

    Optional<Template> optional(Fields fields, String field, Collection<String> names) {
        return fields.text(field).map(text -> parsed(fields, field, text, names));
    }

    /** Without looking at the names it uses. */
    Template free(Fields fields, String field) {
        return parsed(fields, field, fields.required(field), null);
    }

    /** What stands before the fraction of a number. */
    String point() {
        return String.valueOf(DecimalFormatSymbols.getInstance(language).getDecimalSeparator());
    }

    private Template parsed(Fields fields, String field, String text, @Nullable Collection<String> names) {
        var source = fields.source(field);
        read.add(source.spot(field));
        try {
            var template = new IcuTemplate(text, language);
            if (names != null) {
                template.names().stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name ->
                                source.problems().unknown(source.spot(field, named(name)), "The value", name, names));
            }
            if (source != fields) {
                russianNames(fields, field).ifPresent(there -> compare(source, field, template.names(), there, names));
            }
            return template;
        } catch (IllegalArgumentException wrong) {
            source.problems()
                    .add(source.spot(field), "The braces of '" + field + "' do not fit: " + wrong.getMessage());
            return Template.fixed(text);
        }
    }

    /** Names of the values in the Russian text; empty when it cannot be read, which is told. */
    private static Optional<Set<String>> russianNames(Fields fields, String field) {
        try {
            return fields.plain(field)
                    .map(text -> text.contains("{") ? new IcuTemplate(text, RUSSIAN).names() : Set.of());
        } catch (IllegalArgumentException told) {
            return Optional.empty();
        }
    }

    /** A translation that lacks a value tells less, and one that has another tells nothing in its place. */
    private static void compare(
            Fields source, String field, Set<String> here, Set<String> there, @Nullable Collection<String> known) {
        there.stream()
                .filter(name -> !here.contains(name) && isKnown(name, known))
                .forEach(name -> source.problems()
                        .add(
                                source.spot(field),
                                "'" + field + "' lacks the value {" + name + "} that the Russian text has."));
        here.stream()
                .filter(name -> !there.contains(name) && isKnown(name, known))
                .forEach(name -> source.problems()
                        .unknown(
                                source.spot(field, named(name)),
                                "The Russian text has no value {" + name + "}.",
                                name,
                                there,
                                ""));
    }

    /** What is not known is told already. */
    private static boolean isKnown(String name, @Nullable Collection<String> known) {
        return known == null || known.contains(name);
    }

    private static Pattern named(String name) {
        return Pattern.compile("\\{\\s*" + Pattern.quote(name) + "(?![\\w])");
    }
}
