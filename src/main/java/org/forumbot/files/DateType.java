package org.forumbot.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forumbot.dialog.Phrase;
import org.forumbot.dialog.Reading;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Value;

/**
 * A day: «31.05.2024», «31 мая 2024», «May 31, 2024», «2024-05-31». The day stands before the month, and the year is never
 * guessed.
 *
 * @param min, max the first and the last that is possible
 */
record DateType(LocalDate min, LocalDate max, Locale language) implements Type {
    private static final int LONGEST = 40;
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final List<DateTimeFormatter> FORMS = Stream.of(RUSSIAN, Locale.ENGLISH)
            .flatMap(locale -> Stream.of(
                            "d.M.uuuu",
                            "d/M/uuuu",
                            "d-M-uuuu",
                            "uuuu-M-d",
                            "d MMMM uuuu",
                            "d MMM uuuu",
                            "MMMM d uuuu",
                            "MMM d uuuu",
                            "d LLLL uuuu")
                    .map(pattern -> form(pattern, locale)))
            .toList();

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public Reading typed(Context context, String text) {
        return day(text).<Reading>map(this::within).orElseGet(() -> Reading.bad("bad.date"));
    }

    private static Optional<LocalDate> day(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var bare = text.strip()
                .replaceFirst("\\s*(?:г\\.?|года?)$", "")
                .replace(",", " ")
                .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replaceAll("\\s*([./-])\\s*", "$1")
                .replaceAll("\\s+", " ");
        return FORMS.stream().flatMap(form -> read(form, bare).stream()).findFirst();
    }

    private static Optional<LocalDate> read(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private Reading within(LocalDate day) {
        return day.isBefore(min) || day.isAfter(max)
                ? new Reading.Bad(new Phrase("bad.date.range", Map.of("min", shown(min), "max", shown(max))))
                : new Reading.Ok(new Value.Day(day));
    }

    private String shown(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Day(var day) && within(day) instanceof Reading.Ok;
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Day(var day) ? shown(day) : "";
    }

    /** As in ISO 8601, so that days compare as texts do. */
    @Override
    public Object natural(Value value) {
        return value instanceof Value.Day(var day) ? day.toString() : "";
    }

    @Override
    public Object blank() {
        return "";
    }
}
