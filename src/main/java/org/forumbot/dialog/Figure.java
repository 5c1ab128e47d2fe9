package org.forumbot.dialog;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one number in a text, as people write it: «2 400 000», «1,5», «2,4 млн», «более 700», «700 за 2024 год». Two numbers
 * are no number, and «2,400» is none either: it may be two and a half thousand or two and a bit.
 */
final class Figure {
    private static final int LONGEST = 60;
    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])[-\\u2212]?(?:"
            + "\\d{1,3}(?:" + SPACE + "\\d{3})+(?!\\d)(?:[.,]\\d+)?"
            + "|\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?"
            + "|\\d+(?:[.,]\\d+)?)"
            + "|\\d+");
    private static final Pattern UNCLEAR = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern TIMES = Pattern.compile(
            "\\s?(?:(тыс(?:яч[аи]?)?|т\\.\\s?р|thousand|[kк])|(млн|миллион(?:а|ов)?|million|mln)"
                    + "|(млрд|миллиард(?:а|ов)?|billion|bn))(?!\\p{L}).*",
            Pattern.DOTALL);

    /** The years of which a number is told: «за 2024 год», «в 2023–2024 гг.», “in 2024”. */
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:за|в|на|с|in|for|during)\\s+(?:19|20)\\d{2}(?:\\s?[-–—/]\\s?(?:19|20)?\\d{2})?(?!\\d)"
                    + "(?:\\s*(?:год[ауы]?|гг?(?!\\p{L}))\\.?)?");

    private Figure() {}

    /** Empty when there is none, more than one, or the text is longer than 60 characters. */
    static Optional<BigDecimal> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var only = only(text);
        return only.isPresent() ? only : only(PERIOD.matcher(text).replaceAll(""));
    }

    private static Optional<BigDecimal> only(String text) {
        var found = NUMBER.matcher(text).results().toList();
        return found.size() == 1 ? read(found.getFirst(), text) : Optional.empty();
    }

    private static Optional<BigDecimal> read(MatchResult number, String text) {
        var written = number.group().replaceAll(SPACE, "").replace('\u2212', '-');
        var unit = TIMES.matcher(text.substring(number.end()).toLowerCase(Locale.ROOT));
        if (number.group(1) != null) {
            return Optional.of(times(grouped(written, number.group(1)), unit));
        }
        return UNCLEAR.matcher(written).matches()
                ? Optional.empty()
                : Optional.of(times(new BigDecimal(written.replace(',', '.')), unit));
    }

    /** Thousands parted by points or commas. */
    private static BigDecimal grouped(String written, String by) {
        return new BigDecimal(written.replace(by, "").replace(',', '.'));
    }

    private static BigDecimal times(BigDecimal number, Matcher unit) {
        if (!unit.matches()) {
            return number;
        }
        int zeros = unit.group(1) != null ? 3 : unit.group(2) != null ? 6 : 9;
        return new BigDecimal(number.scaleByPowerOfTen(zeros).toPlainString());
    }
}
