package org.forumbot.files;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What conditions may ask of texts besides what CEL has: whether there is a figure in them, whether they shout, whether
 * a number of the registers is right, and whether they hold what should not be published about people. Each takes a text, a list, or the items of a repeated
 * group; names of files are texts too.
 */
enum Coach {
    HAS_DIGIT(text -> text.chars().anyMatch(Character::isDigit)),

    /** Capitals alone, more than an abbreviation has. */
    SHOUTS(text -> text.chars().noneMatch(Character::isLowerCase)
            && text.chars().filter(Character::isUpperCase).count() > 5),

    /** Of Russia in any writing, of other countries with a plus. */
    HAS_PHONE("(?<!\\d)(?:(?:\\+7|8|7)[\\s(.-]*\\d{3}[\\s).-]*\\d{3}[\\s.-]*\\d{2}[\\s.-]*\\d{2}"
            + "|\\+\\d{1,3}[\\s(.-]*(?:\\d[\\s).-]*){8,11})(?!\\d)"),

    HAS_EMAIL("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"),

    /** Four digits and six: beside the word, or parted as on the page. */
    HAS_PASSPORT("(?iu)(?:паспорт|passport|сери[яи])\\D{0,20}\\d{2}\\s?\\d{2}\\D{0,8}\\d{6}(?!\\d)"
            + "|(?<!\\d)\\d{2}\\s\\d{2}\\s\\d{6}(?!\\d)|(?<!\\d)(?!19|20)\\d{4}\\s(?:№\\s?)?\\d{6}(?!\\d)"),

    /** The number of the pension fund. */
    HAS_SNILS("(?<!\\d)\\d{3}-\\d{3}-\\d{3}[\\s-]\\d{2}(?!\\d)|(?iu)снилс\\D{0,5}\\d{3}\\D?\\d{3}\\D?\\d{3}\\D?\\d{2}"),

    /** Somebody's name in one sentence with an illness. */
    NAMES_ILL(text -> Stream.of(text.split("[.!?;\\n]+")).anyMatch(Coach::isNamedIll)),

    /** A phone, a passport, a pension number, or a name beside an illness; an address may be that of the organization. */
    HAS_PERSONAL(
            text -> Stream.of(HAS_PHONE, HAS_PASSPORT, HAS_SNILS, NAMES_ILL).anyMatch(one -> one.holds.test(text))),

    /** A taxpayer number with its check digits (Order of the Federal Tax Service ED-7-14/559). */
    IS_INN(text -> switch (text.length()) {
        case 10 -> isChecked(text, 9);
        case 12 -> isChecked(text, 10) && isChecked(text, 11);
        default -> false;
    }),

    /** A registration number with its check digit: 13 digits, 15 for a sole trader. */
    IS_OGRN(text -> text.matches("\\d{13}|\\d{15}")
            && Long.parseLong(text.substring(0, text.length() - 1)) % (text.length() - 2) % 10
                    == text.charAt(text.length() - 1) - '0');

    private static final int[] WEIGHTS = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private static final String TOTAL = "total";
    private static final String OF_ANY = "_of_any";

    private static final Pattern ILLNESS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:диагноз|дцп(?!\\p{L})|рас(?!\\p{L})|аутиз|аутист|вич(?!\\p{L})|спид(?!\\p{L})|онкол"
                    + "|рак(?:а|ом|е)?(?!\\p{L})|лейкоз|лейкем|шизофрен|эпилепс|деменц|альцгеймер|паркинсон|дауна(?!\\p{L})"
                    + "|олигофрен|умственн\\p{L}+ отстал|зпр(?!\\p{L})|туберкул|гепатит|диабет|инсульт|муковисцидоз"
                    + "|наркоман|наркозависим|алкоголи|инвалид|diagnos|autis|cancer|hiv(?!\\p{L})|dementia|epilep"
                    + "|schizophren|cerebral palsy|disabled)");

    private static final String FIRST_NAMES = "Александр|Алексе[йя]|Алён|Алин|Алис|Анастаси|Андре[йя]|Анн|Антон|Артём"
            + "|Богдан|Валентин|Варвар|Василис|Вер|Виктор|Виктори|Виталик|Вов|Вячеслав|Галин|Георги|Дан[яи]|Данил"
            + "|Дарь|Даш|Денис|Дим|Дмитри|Евгени|Екатерин|Елен|Елизавет|Зо|Иван|Игор|Ирин|Ир|Кат|Кирилл|Константин"
            + "|Ксени|Лен|Лиз|Людмил|Макар|Максим|Маргарит|Мари|Мат|Маш|Миш|Михаил|Надежд|Наст|Натали|Наташ|Никит"
            + "|Ол|Олег|Ольг|Павел|Павл|Паш|Петр|Пётр|Полин|Роман|Саш|Светлан|Серге[йя]|Софи|Стас|Степан|Тамар|Тан"
            + "|Татьян|Тимоф|Ульян|Фёдор|Юли|Юр|Ярослав";

    /** A first name in any case, or two words that begin with capitals and are no place or illness. */
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})(?:(?:" + FIRST_NAMES
            + ")(?:[аяйиеуюьы]|ей|ой|ью|ия|ии|ию|ием|ья|ье|ью|ём|ом|ем)?(?!\\p{L})"
            + "|[А-ЯЁ][а-яё]{2,}\\s[А-ЯЁ][а-яё]*(?:ов|ев|ин|ын|ова|ева|ина|ына|ский|ская|енко|ук|юк|ова|ой|ым|ому|у)"
            + "(?!\\p{L})|[А-ЯЁ][а-яё]{2,}\\s[А-ЯЁ]\\.)");

    private final Predicate<String> holds;

    Coach(Predicate<String> holds) {
        this.holds = holds;
    }

    Coach(String pattern) {
        this(Pattern.compile(pattern).asPredicate());
    }

    /** Whether the digit at this place follows from those before it. */
    private static boolean isChecked(String digits, int place) {
        if (!digits.matches("\\d+")) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < place; at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[WEIGHTS.length - place + at];
        }
        return sum % 11 % 10 == digits.charAt(place) - '0';
    }

    private static boolean isNamedIll(String sentence) {
        return ILLNESS.matcher(sentence).find() && NAME.matcher(sentence).find();
    }

    /** As it stands in a condition. */
    String called() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param value as conditions read an answer */
    boolean holds(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().anyMatch(this::holds);
            case Map<?, ?> item -> item.values().stream().anyMatch(this::holds);
            case String text -> holds.test(text.replace('_', ' ').replace('\u00a0', ' '));
            default -> false;
        };
    }

    static List<CelFunctionDecl> declared() {
        var declared = new ArrayList<CelFunctionDecl>();
        for (var one : values()) {
            declared.add(CelFunctionDecl.newFunctionDeclaration(
                    one.called(), CelOverloadDecl.newGlobalOverload(one.id(), SimpleType.BOOL, SimpleType.DYN)));
        }
        declared.add(CelFunctionDecl.newFunctionDeclaration(
                TOTAL,
                CelOverloadDecl.newGlobalOverload(
                        TOTAL + OF_ANY, SimpleType.DOUBLE, ListType.create(SimpleType.DOUBLE))));
        return declared;
    }

    static List<CelFunctionBinding> bound() {
        var bound = new ArrayList<CelFunctionBinding>();
        for (var one : values()) {
            bound.add(CelFunctionBinding.from(one.id(), Object.class, one::holds));
        }
        bound.add(CelFunctionBinding.from(TOTAL + OF_ANY, List.class, Coach::total));
        return bound;
    }

    private static double total(List<?> numbers) {
        return numbers.stream()
                .mapToDouble(one -> one instanceof Number number ? number.doubleValue() : 0)
                .sum();
    }

    private String id() {
        return called() + OF_ANY;
    }
}
