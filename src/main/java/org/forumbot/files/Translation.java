package org.forumbot.files;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lies over a mapping of a Russian file in another language, by the same names; or the gap where it should lie.
 * Every text with a Russian letter has to be translated. A mapping, a list or a file that is missing as a whole is told
 * once, where the Russian one begins.
 */
final class Translation {
    private static final Pattern RUSSIAN = Pattern.compile("\\p{IsCyrillic}");

    /**
     * @param language as it is told to people, e.g. {@code English}
     * @param name of the file with the translation, as it is told to people
     */
    record Source(String language, String name) {}

    /** What is missing as a whole, and where it stands in Russian. */
    private record Gap(String path, Spot spot) {}

    private final Source source;
    private final String path;
    private final @Nullable Fields fields;
    private final @Nullable Gap gap;

    private Translation(Source source, String path, @Nullable Fields fields, @Nullable Gap gap) {
        this.source = source;
        this.path = path;
        this.fields = fields;
        this.gap = gap;
    }

    static Translation of(Source source, Fields fields) {
        return new Translation(source, "", fields, null);
    }

    /** @param begin of the Russian file */
    static Translation missing(Source source, Spot begin) {
        return new Translation(source, "", null, new Gap("", begin));
    }

    Optional<Fields> fields() {
        return Optional.ofNullable(fields);
    }

    /** The translation of this text; empty when there is none. @param wanted whether that is told */
    Optional<String> text(Fields russian, String field, String text, boolean wanted) {
        if (fields != null && fields.has(field)) {
            return fields.plain(field);
        }
        if (wanted) {
            missing(russian, field, text);
        }
        return Optional.empty();
    }

    /** Tells that the field has no translation, unless its text is the same in every language, such as a number. */
    void missing(Fields russian, String field, String text) {
        if (!RUSSIAN.matcher(text).find()) {
            return;
        }
        if (gap == null) {
            russian.problems()
                    .add(
                            russian.nameSpot(field),
                            "'" + below(field) + "' is not translated into " + source.language() + ": write it into "
                                    + source.name() + ".");
        } else if (gap.path().isEmpty()) {
            russian.problems()
                    .add(
                            gap.spot(),
                            "This file is not translated into " + source.language() + ": there is no " + source.name()
                                    + ".");
        } else {
            russian.problems()
                    .add(
                            gap.spot(),
                            "Nothing below '" + gap.path() + "' is translated into " + source.language()
                                    + ": write it into " + source.name() + ".");
        }
    }

    /** What lies over the mapping below this name; null when that is no mapping, which is told. */
    @Nullable
    Translation under(Fields russian, String field) {
        if (fields == null || !fields.has(field)) {
            return lacking(russian, field);
        }
        return fields.under(field)
                .map(below -> new Translation(source, below(field), below, null))
                .orElse(null);
    }

    /** What lies over an item of a list; null when there is none at its place, which is told. @param at from 0 */
    @Nullable
    Translation item(Fields russian, String field, int at) {
        if (fields == null || !fields.has(field)) {
            return lacking(russian, field);
        }
        var items = fields.items(field);
        return at < items.size() ? new Translation(source, below(field) + "." + (at + 1), items.get(at), null) : null;
    }

    private Translation lacking(Fields russian, String field) {
        var here = gap == null ? new Gap(below(field), russian.nameSpot(field)) : gap;
        return new Translation(source, below(field), null, here);
    }

    private String below(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
