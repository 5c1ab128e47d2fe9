package org.forumbot.files;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A typed text in the form in which regions are compared: lower-case words without marks, abbreviations written out.
 *
 * @param whole all words
 * @param bare the words without those that only say what kind of place it is; may be empty
 */
record RegionText(String whole, String bare) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern REPUBLIC = Pattern.compile("(?<!\\p{L})р\\s?[-–—]\\s?к[аи](?!\\p{L})");
    private static final Set<String> CITY = Set.of("г", "гор", "город", "города");
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            entry("обл", "область"),
            entry("области", "область"),
            entry("респ", "республика"),
            entry("республики", "республика"),
            entry("республике", "республика"),
            entry("кр", "край"),
            entry("края", "край"),
            entry("крае", "край"),
            entry("авт", "автономный"),
            entry("окр", "округ"),
            entry("округа", "округ"),
            entry("округе", "округ"));
    private static final Set<String> KINDS = Set.of(
            "область",
            "край",
            "республика",
            "автономный",
            "округ",
            "ао",
            "регион",
            "я",
            "мы",
            "живу",
            "живем",
            "из",
            "oblast",
            "krai",
            "kray",
            "region",
            "republic",
            "autonomous",
            "area",
            "okrug",
            "of",
            "the");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final String ENGLISH_KEYS = "`~qwertyuiop[{]}asdfghjkl;:'\"zxcvbnm,<.>";
    private static final String RUSSIAN_KEYS = "ёёйцукенгшщзххъъфывапролджжээячсмитьббюю";

    static RegionText of(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var text = INVISIBLE.matcher(plain).replaceAll("").replace('ё', 'е');
        var words = words(REPUBLIC.matcher(text).replaceAll("республика"));
        var bare = words.stream().filter(Predicate.not(KINDS::contains)).toList();
        return new RegionText(String.join(" ", words), String.join(" ", bare));
    }

    /** The text that the same keys give in the Russian layout: {@code cg,} is {@code спб}. Without Latin, the text. */
    static String inRussianLayout(String typed) {
        if (!LATIN.matcher(typed).find()) {
            return typed;
        }
        var text = new StringBuilder(typed.length());
        for (char key : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = ENGLISH_KEYS.indexOf(key);
            text.append(at < 0 ? key : RUSSIAN_KEYS.charAt(at));
        }
        return text.toString();
    }

    static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        boolean initials = false;
        for (var word :
                withoutCity(MARKS.splitAsStream(text).filter(w -> !w.isEmpty()).toList())) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (initial && initials) {
                words.add(words.removeLast() + word); // «М.О.» and «МО» are the same
            } else {
                words.add(writtenOut(word));
            }
            initials = initial;
        }
        return words;
    }

    /** «г. Уфа» is «Уфа», but a «г» with nothing behind it stays. */
    private static List<String> withoutCity(List<String> words) {
        var rest = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            if (i == words.size() - 1 || !CITY.contains(words.get(i))) {
                rest.add(words.get(i));
            }
        }
        return rest;
    }

    private static String writtenOut(String word) {
        return word.startsWith("автономн") ? "автономный" : WRITTEN_OUT.getOrDefault(word, word);
    }
}
