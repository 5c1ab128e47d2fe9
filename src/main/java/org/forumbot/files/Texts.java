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
    Template required(Fields fields, String field, Collection<String> names) {
        return parsed(fields.source(field), field, fields.required(field), names);
    }

    Optional<Template> optional(Fields fields, String field, Collection<String> names) {
        return fields.text(field).map(text -> parsed(fields.source(field), field, text, names));
    }

    /** Without looking at the names it uses. */
    Template free(Fields fields, String field) {
        return parsed(fields.source(field), field, fields.required(field), null);
    }

    /** What stands before the fraction of a number. */
    String point() {
        return String.valueOf(DecimalFormatSymbols.getInstance(language).getDecimalSeparator());
    }

    /** @param source where the text stands, the file or its translation */
    private Template parsed(Fields source, String field, String text, @Nullable Collection<String> names) {
        read.add(source.spot(field));
        try {
            var template = new IcuTemplate(text, language);
            if (names != null) {
                template.names().stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name ->
                                source.problems().unknown(source.spot(field, named(name)), "The value", name, names));
            }
            return template;
        } catch (IllegalArgumentException wrong) {
            source.problems()
                    .add(source.spot(field), "The braces of '" + field + "' do not fit: " + wrong.getMessage());
            return Template.fixed(text);
        }
    }

    private static Pattern named(String name) {
        return Pattern.compile("\\{\\s*" + Pattern.quote(name) + "(?![\\w])");
    }
}
