package org.forumbot.files;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.forumbot.dialog.Template;
import org.forumbot.dialog.Words;
import org.forumbot.dialog.Words.Run;
import org.forumbot.dialog.Words.Style;

/**
 * A wording in ICU MessageFormat with {@code *bold*} and {@code _italic_}. The marks are read once, in the pattern; what
 * is put in for a name is plain for ever. A plain {@code {name}} shows its value as it is («2024», not «2 024»).
 * Apostrophes are apostrophes: braces always hold a name.
 */
final class IcuTemplate implements Template {
    private static final String PLAIN_SUFFIX = "__plain";
    private static final Pattern QUOTING = Pattern.compile("(?<!')(?:'')*'(?=[{}#|])");
    private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", "other");
    private static final Pattern EXACTLY = Pattern.compile("=-?\\d+");
    private static final Pattern FIGURES = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Set<String> NUMBERS = Set.of("number", "spellout", "ordinal");

    private final MessageFormat format;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();
    private final List<Place> places = new ArrayList<>();
    private final boolean fixed;
    private final Words fixedWords;

    /** Where a value is put in: by which name it is given, and under which key ICU asks for it. */
    private record Place(String name, String key) {
        boolean isPlain() {
            return key.length() > name.length();
        }
    }

    /** @throws IllegalArgumentException when the braces do not fit; the message says what to write */
    IcuTemplate(String text, Locale language) {
        var guarded = QUOTING.matcher(Marks.cleaned(text)).replaceAll("$0'");
        var pattern = parsed(guarded);
        refuseLoneBraces(guarded, pattern);
        format = new MessageFormat(withPlainNames(Marks.read(guarded, pattern), pattern, language), language);
        fixed = names.isEmpty();
        fixedWords = fixed ? runs(format.format(Map.of())) : Words.NONE;
    }

    private static MessagePattern parsed(String text) {
        try {
            return new MessagePattern(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            var why = String.valueOf(wrong.getMessage());
            throw new IllegalArgumentException(
                    why.contains("Unmatched '{'")
                            ? "a brace { is opened and never closed."
                            : why.contains("Missing 'other'")
                                    ? "'other {…}' is missing, for all other cases."
                                    : "write {name}, or {name, plural, one {…} few {…} other {…}}, or"
                                            + " {name, select, one_value {…} other {…}}.",
                    wrong);
        }
    }

    private static void refuseLoneBraces(String text, MessagePattern pattern) {
        var limits = new BitSet();
        for (int at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_LIMIT || part.getType() == Part.Type.MSG_LIMIT) {
                limits.set(part.getIndex());
            }
        }
        for (int at = text.indexOf('}'); at >= 0; at = text.indexOf('}', at + 1)) {
            if (!limits.get(at)) {
                throw new IllegalArgumentException("a brace } is closed and was never opened.");
            }
        }
    }

    /** Names without a type get a name of their own, under which they are given as texts. */
    private String withPlainNames(String text, MessagePattern pattern, Locale language) {
        var renamed = new StringBuilder(text);
        for (int at = pattern.countParts() - 1; at >= 0; at--) {
            var part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START) {
                var name = pattern.getPart(at + 1);
                check(pattern, at, language);
                var read = pattern.getSubstring(name);
                boolean plain = part.getArgType() == ArgType.NONE;
                names.add(read);
                if (plain) {
                    renamed.insert(name.getLimit(), PLAIN_SUFFIX);
                }
                var place = new Place(read, plain ? read + PLAIN_SUFFIX : read);
                if (!places.contains(place)) {
                    places.add(place);
                }
            }
        }
        return renamed.toString();
    }

    private void check(MessagePattern pattern, int start, Locale language) {
        var name = pattern.getSubstring(pattern.getPart(start + 1));
        switch (pattern.getPart(start).getArgType()) {
            case PLURAL -> {
                numbers.add(name);
                fitting(forms(pattern, start), PluralRules.forLocale(language), language);
            }
            case SELECTORDINAL -> {
                numbers.add(name);
                fitting(forms(pattern, start), PluralRules.forLocale(language, PluralType.ORDINAL), language);
            }
            case SIMPLE -> {
                var type = pattern.getSubstring(pattern.getPart(start + 2));
                if (!NUMBERS.contains(type)) {
                    throw new IllegalArgumentException("'" + type + "' is not possible: write {" + name + "}.");
                }
                numbers.add(name);
            }
            case CHOICE -> throw new IllegalArgumentException("'choice' is not possible: use plural or select.");
            case NONE, SELECT -> {}
        }
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        var forms = new TreeSet<String>();
        int limit = pattern.getLimitPartIndex(start);
        for (int at = start + 1; at < limit; at++) {
            var part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START) {
                at = pattern.getLimitPartIndex(at);
            } else if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            }
        }
        return forms;
    }

    /** Each language has forms of its own (CLDR): 2 is {@code few} in Russian and {@code other} in English. */
    private static void fitting(Set<String> forms, PluralRules rules, Locale language) {
        var keywords = FORMS.stream().filter(rules.getKeywords()::contains).toList();
        for (var form : forms) {
            if (!EXACTLY.matcher(form).matches() && !keywords.contains(form)) {
                throw new IllegalArgumentException("'" + form + "' is no plural form in "
                        + LanguageFolders.named(language.getLanguage()) + ": use " + String.join(", ", keywords)
                        + " or =5.");
            }
        }
        if (forms.contains("one") && keywords.contains("few") && !forms.contains("few")) {
            throw new IllegalArgumentException(
                    "'few {…}' is missing: it is for 2, 3, 4, 22…; for one thing alone write =1 in place of one.");
        }
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public Words words(Map<String, ?> values) {
        if (fixed) {
            return fixedWords;
        }
        var given = HashMap.<String, Object>newHashMap(places.size());
        for (var place : places) {
            Object value = values.containsKey(place.name()) ? values.get(place.name()) : "";
            var text = Marks.cleaned(String.valueOf(value));
            given.put(place.key(), !place.isPlain() && numbers.contains(place.name()) ? number(value, text) : text);
        }
        synchronized (format) {
            return runs(format.format(given));
        }
    }

    /** A text that should be a number, such as an answer («более 700»), counts as the first number in it. */
    private static Number number(Object value, String text) {
        if (value instanceof Number number) {
            return number;
        }
        var figures = FIGURES.matcher(
                text.replaceAll("(?<=\\d)[ \u00a0\u202f](?=\\d{3})", "").replace(',', '.'));
        return figures.find() ? new BigDecimal(figures.group()) : BigDecimal.ZERO;
    }

    private static Words runs(String text) {
        List<Run> runs = new ArrayList<>();
        boolean bold = false;
        boolean italic = false;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            char mark = at < text.length() ? text.charAt(at) : Marks.BOLD;
            if (mark == Marks.BOLD || mark == Marks.ITALIC) {
                if (at > from) {
                    runs.add(
                            new Run(text.substring(from, at), bold ? Style.BOLD : italic ? Style.ITALIC : Style.PLAIN));
                }
                bold ^= mark == Marks.BOLD;
                italic ^= mark == Marks.ITALIC;
                from = at + 1;
            }
        }
        return new Words(runs);
    }
}
