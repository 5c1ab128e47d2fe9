package org.forumbot.files;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.forumbot.dialog.Form;

/** Forms that are written out in a test, beside a small forum, a few regions and phrases that show their values. */
public final class SmallForms {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-02T09:00:00Z"), ZoneOffset.UTC);

    private static final String FORUM = """
            forum: s24
            name: Форум социальных технологий
            short: СОЦИО 2024
            city: Екатеринбург
            zone: Asia/Yekaterinburg
            from: 2024-05-13
            to: 2024-05-18
            venues:
              sinara: {title: Синара Центр}
            tracks:
              health: {title: Здоровье}
              edu: {title: Образование}
              cult: {title: "Культура, искусство"}
            roles:
              ngo: {title: НКО}
              guest: {title: Гость}
            sections:
              S001: {title: Забота, day: 2024-05-14, start: "10:00", end: "12:00", venue: sinara, capacity: 20}
            """;

    private static final String REGIONS = """
            federal_districts:
              ural: {name: Урал}
              centre: {name: Центр}
            regions:
              sverdlovsk:
                name: Свердловская область
                label: Свердловская область
                federal_district: ural
                center: Екатеринбург
              chelyabinsk: {name: Челябинская область, label: Челябинская область, federal_district: ural}
              kursk: {name: Курская область, label: Курская область, federal_district: centre, cities: [Железногорск]}
              moscow: {name: Город Москва, label: Москва, federal_district: centre}
            countries:
              c-BY: {name: Республика Беларусь, label: Беларусь}
            ambiguous:
              урал: [sverdlovsk, chelyabinsk]
            """;

    /** Every other phrase is its key. */
    private static final String PHRASES = """
            phrases:
              yes: Да
              no: Нет
              nav.back: BACK
              nav.skip: SKIP
              nav.keep: KEEP
              nav.cancel: STOP
              nav.contact: MY NUMBER
              nav.done: DONE
              consent.agree: AGREED
              computed.ok: RIGHT
              region.list: LIST
              region.country: ABROAD
              question.progress: "{number}/{count}{group}"
              question.example: "e.g. {example}"
              question.present: "now: {answer}"
              repeat.without: NONE
              chapters.title: "CHAPTERS"
              chapters.hint: "any order"
              chapters.one: "{chapter} {answered}/{count}"
              chapters.full: "{chapter} full"
              levels.missing: "{level} {count}"
              levels.reached: "{level} done"
              chapter.title: "{chapter} {answered}/{count}"
              chapter.hint: "pick"
              chapter.run: RUN
              chapter.option: "if you like"
              advice.title: "look again: {count}"
              advice.change: "CHANGE {number}"
              advice.leave: "LEAVE {number}"
              advice.on: ON
              nav.chapters: ALL CHAPTERS
              nav.guide: OTHERS
              nav.question: QUESTION
              review.title: "{form}?"
              review.hint: "send?"
              review.send: SEND
              review.skipped: "-"
              changed: changed
              changed.again: "again: {questions}"
              changed.fresh: "new: {questions}"
              answer.change: "change {question}?"
              answer.corrected: "corrected {question}"
              answer.not.corrected: "still {question}"
              bad.text.short: "short: {length} of {min}"
              bad.text.long: "long: {length} of {max}"
              bad.number.range: "from {min} to {max}"
              bad.choices.count: "{count} of {min} to {max}"
              bad.lines.count: "lines: {count} of {min} to {max}"
              bad.lines.long: "line {line}: {length} of {max}"
              bad.file.kind: "no kind {name}: {kinds}"
              bad.file.size: "too large {name}: {size} of {most}"
              bad.file.many: "at most {max}"
              bad.file.few: "{count} of {min}"
              bad.file.wanted: "wanted {kinds}, {most}"
              file.list: "{count} of {max}:\\n{files}"
              file.list.full: "FULL {count} of {max}:\\n{files}"
              file.same: "same {name}"
              file.remove: "REMOVE {number}. {name}"
              file.shown: "{name}, {size}"
              file.photo: photo
              file.nameless: NAMELESS
              file.size.kb: "{size, number,#,##0} KB"
              file.size.mb: "{size, number,#,##0.#} MB"
              cancel.question: "leave {form}?"
              cancel.go: GO ON
              cancel.later: LATER
              cancel.drop: DROP
            """;

    static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(
                    "programme.days", Map.of("day", String.class, "date", String.class, "count", int.class),
                    "programme.section", Map.of("section", String.class, "title", String.class, "left", int.class)),
            Map.of("registered", boolean.class, "language", String.class, "forum", String.class),
            Set.of("seats.take", "seats.leave"),
            Map.of("keep", new Vocabulary.Save(Set.of(), Set.of("number"))));

    private static final String HEAD = """
            form: f
            title: Анкета
            submit: {save: keep, say: "Номер {number}."}
            ask:
            """;

    private static final Map<String, String> ENGLISH =
            Map.of("texts/en/forums/forum.yaml", """
            name: Forum of social technologies
            short: SOCIO 2024
            city: Yekaterinburg
            venues:
              sinara: {title: Sinara Center}
            tracks:
              health: {title: Health}
              edu: {title: Education}
              cult: {title: "Culture, arts"}
            roles:
              ngo: {title: NGO}
              guest: {title: Guest}
            sections:
              S001: {title: Care}
            """, "texts/en/regions.yaml", """
            federal_districts:
              ural: {name: Ural}
              centre: {name: Centre}
            regions:
              sverdlovsk: {name: Sverdlovsk Region, label: Sverdlovsk Region}
              chelyabinsk: {name: Chelyabinsk Region, label: Chelyabinsk Region}
              kursk: {name: Kursk Region, label: Kursk Region}
              moscow: {name: City of Moscow, label: Moscow}
            countries:
              c-BY: {name: Republic of Belarus, label: Belarus}
            """, "texts/en/phrases.yaml", """
            phrases:
              yes: Yes
              no: No
              nav.back: RETURN
            """);

    private SmallForms() {}

    /** The files that stand beside a form, by name; the forum is on as {@code forum}. */
    public static Map<String, String> around() {
        return Map.of("forums/forum.yaml", FORUM, "regions.yaml", REGIONS, "phrases.yaml", PHRASES);
    }

    /** A form that asks these questions, which are indented by two. */
    public static Form asking(String questions) {
        return form("ru", Map.of("f.yaml", HEAD + questions));
    }

    /** The same beside a guide with the answer {@code steps}. */
    public static Form guided(String questions) {
        return form("ru", Map.of("f.yaml", HEAD + questions, "guide.yaml", """
                topics: {basics: {title: Основы}}
                answers:
                  steps: {topic: basics, question: С чего начать?, answer: С трёх фраз., also: [как начать]}
                synonyms: []
                urgent: []
                urgent_answer: Сейчас.
                """));
    }

    /** The same form in English, with these texts by the same paths. */
    public static Form inEnglish(String questions, String english) {
        return form("en", bilingual(questions, english));
    }

    /** A form that is there in English too. */
    public static Form besideEnglish(String questions, String english) {
        return form("ru", bilingual(questions, english));
    }

    private static Map<String, String> bilingual(String questions, String english) {
        var head = "title: Form\nsubmit: {say: \"Number {number}.\"}\nask:\n";
        return Map.of("f.yaml", HEAD + questions, "texts/en/f.yaml", head + english);
    }

    /** What is wrong with a form that asks these questions. */
    public static List<String> complaints(String questions) {
        return mistakes(Map.of("f.yaml", """
                form: f
                title: Анкета
                submit: {save: keep, say: "Номер {number}."}
                ask:
                """ + questions));
    }

    public static Form form(String language, String yaml) {
        return form(language, Map.of("f.yaml", yaml));
    }

    private static Form form(String language, Map<String, String> files) {
        var library = opened(files).library(language, "s24");
        return library.forms().values().iterator().next();
    }

    /**
     * These files beside the forum, the regions and the phrases, and their English when one of these is English; a file
     * of one of those names stands in for it.
     */
    static DialogFiles opened(Map<String, String> files) {
        var all = files(files);
        all.open(VOCABULARY);
        return all;
    }

    static List<String> mistakes(Map<String, String> files, Vocabulary vocabulary) {
        try {
            files(files).open(vocabulary);
            return List.of();
        } catch (BrokenDialogs broken) {
            return broken.problems().stream().map(Problem::toString).toList();
        }
    }

    /** What opening these files complains about, a line each. */
    static List<String> mistakes(Map<String, String> files) {
        return mistakes(files, VOCABULARY);
    }

    /** Where nothing lies. */
    public static DialogFolder folder(java.nio.file.Path directory) {
        return new DialogFolder(directory, List.of("forum"), CLOCK, Lens.NONE);
    }

    /** The same, to be opened by the program itself. */
    public static DialogsInForce unopened(Map<String, String> files) {
        return new DialogsInForce(files(files));
    }

    private static DialogFiles files(Map<String, String> files) {
        var all = new TreeMap<>(around());
        if (files.keySet().stream().anyMatch(name -> name.startsWith("texts/en/"))) {
            all.putAll(ENGLISH);
        }
        all.putAll(files);
        var forums = all.keySet().stream()
                .filter(name -> name.startsWith("forums/"))
                .map(name -> name.substring("forums/".length(), name.length() - ".yaml".length()))
                .toList();
        return new DialogFiles(Folder.of(new LinkedHashMap<>(all)), forums, CLOCK);
    }
}
