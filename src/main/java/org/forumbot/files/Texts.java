package org.forumbot.files;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.forumbot.dialog.Template;

/** Reads wordings in one language. */
record Texts(Locale language) {
    Template required(Fields fields, String field, Collection<String> names) {
        var text = fields.required(field);
        return parsed(fields, field, text, names);
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

    private Template parsed(
            Fields fields, String field, String text, @org.jspecify.annotations.Nullable Collection<String> names) {
        try {
            var template = new IcuTemplate(text, language);
            if (names != null) {
                template.names().stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name -> fields.problems().unknown(
                                place(fields, field, text, name), "The value", name, names));
            }
            return template;
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            fields.problems().add(
                    fields.spot(field), "The braces of '" + field + "' do not fit: " + wrong.getMessage());
            return Template.fixed(text);
        }
    }

    /** Where the name stands, as far as the text is on one line. */
    private static Spot place(Fields fields, String field, String text, String name) {
        int at = text.indexOf("{" + name);
        boolean oneLine = at >= 0 && text.indexOf('\n') < 0 && fields.plain(field).filter(text::equals).isPresent();
        return oneLine ? fields.spot(field).right(at) : fields.spot(field);
    }
}
