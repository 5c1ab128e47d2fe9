package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.ChoiceType;
import org.forumbot.dialog.ChoicesType;
import org.forumbot.dialog.Input;
import org.forumbot.dialog.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dialogs that are shipped")
class ShippedDialogsTests {
    /** The key of a phrase, or one of two, as the first or second argument of what says it. */
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:say|label|bad|words|reply|tell|replace|acknowledge|way|Phrase"
                    + "|Phrase\\.of|Outcome\\.(?:done|refused|Done|Refused|Sure))\\(\\s*(?:[\\w.]+(?:\\(\\))?,\\s*)?(?:\\w+ \\? )?\"([a-z_.]+)\"(?: : \"([a-z_.]+)\")?");

    private static final Path SOURCES = Path.of("src/main/java/org/forumbot");

    private static Vocabulary vocabulary;
    private static DialogFiles files;

    @BeforeAll
    static void open_them() {
        vocabulary = ShippedDialogs.vocabulary();
        files = ShippedDialogs.opened(vocabulary);
    }

    @Test
    void name_only_what_the_program_has() {
        assertThat(vocabulary.sources()).hasSizeGreaterThan(10);
        assertThat(vocabulary.acts()).hasSizeGreaterThan(5);
        assertThat(files.library("ru", "s24").forms().keySet())
                .containsExactlyInAnyOrder("ask", "expert", "practice", "registration");
        assertThat(files.library("en", "s24").forms().keySet())
                .containsExactlyInAnyOrder("ask", "expert", "practice", "registration");
        assertThat(files.library("ru", "s24").screens()).containsKeys("menu", "sections", "help", "mine", "practices");
        assertThat(files.library("tt", "gone").forms())
                .isEqualTo(files.library("ru", "s24").forms());
    }

    @Test
    void have_every_phrase_that_the_program_says() throws IOException {
        var phrases = phrases("ru").keySet();
        var said = new HashSet<String>();
        var unknown = new TreeSet<String>();
        for (var source : sources()) {
            SAID.matcher(Files.readString(source))
                    .results()
                    .forEach(found -> Stream.of(found.group(1), found.group(2))
                            .filter(key -> key != null && !key.endsWith("."))
                            .forEach(key -> {
                                said.add(key);
                                if (!phrases.contains(key)) {
                                    unknown.add(source.getFileName() + ": " + key);
                                }
                            }));
        }
        assertThat(unknown).isEmpty();
        assertThat(said).hasSizeGreaterThan(90).contains("yes", "sorry", "nav.first", "region.country", "bad.number");
    }

    private static List<Path> sources() throws IOException {
        try (var all = Files.walk(SOURCES)) {
            return all.filter(file ->
                            file.toString().endsWith(".java") && !file.startsWith(SOURCES.resolve("playground")))
                    .toList();
        }
    }

    @Test
    void say_the_same_in_both_languages() {
        var russian = phrases("ru");
        var english = phrases("en");
        // The organizers' chat speaks Russian; only these are for the person who asked.
        assertThat(english).containsKeys("desk.answer", "desk.forgotten");
        russian.keySet().removeIf(key -> key.startsWith("desk.") && !english.containsKey(key));
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(russian.keySet());
        var differing = new TreeMap<String, String>();
        russian.forEach((key, text) -> {
            var here = new IcuTemplate(text, Locale.of("ru")).names();
            var there = new IcuTemplate(english.getOrDefault(key, ""), Locale.ENGLISH).names();
            if (!here.equals(there)) {
                differing.put(key, here + " " + there);
            }
        });
        assertThat(differing).isEmpty();
    }

    @Test
    void ask_every_question_in_both_languages() {
        var russian = files.library("ru", "s24");
        var english = files.library("en", "s24");
        russian.forms().forEach((name, form) -> {
            var other = english.form(name).orElseThrow();
            assertThat(other.title()).isNotEqualTo(form.title());
            form.questions()
                    .forEach(question -> assertThat(other.question(question.name())
                                    .orElseThrow()
                                    .label()
                                    .words()
                                    .text())
                            .as("%s.%s", name, question.name())
                            .isNotEqualTo(question.label().words().text()));
        });
    }

    @Test
    void are_spoken_in_a_third_language_once_its_folder_is_there() {
        var folder = Folder.read(ShippedDialogs.FOLDER);
        var more = new TreeMap<>(folder.files());
        folder.files().forEach((name, bytes) -> {
            if (name.startsWith("texts/en/")) {
                more.put(name.replace("texts/en/", "texts/de/"), bytes);
            }
        });
        var german = new DialogFiles(new Folder(folder.shown(), more), List.of("socio-2024"), Clock.systemUTC());
        german.open(vocabulary);
        assertThat(files.languages()).containsExactly("ru", "en");
        assertThat(german.languages()).containsExactly("ru", "de", "en");
        assertThat(german.forum("s24", "de").city()).isEqualTo("Yekaterinburg");
        assertThat(german.guide("de").answers()).hasSize(64);
        assertThat(german.library("de", "s24").wording().key("‹ Back")).contains("nav.back");
        assertThat(german.library("de", "s24")
                        .form("registration")
                        .orElseThrow()
                        .title())
                .isEqualTo("Registration for the forum");
    }

    @Test
    void describe_every_command_that_the_menu_offers() {
        var phrases = phrases("ru").keySet();
        assertThat(files.starts().menu()).hasSize(10).allMatch(command -> phrases.contains("command." + command));
    }

    @Test
    void have_buttons_of_at_most_64_bytes() {
        for (var language : files.languages()) {
            files.library(language, "s24")
                    .forms()
                    .values()
                    .forEach(form -> form.questions().forEach(question -> {
                        codes(question.type())
                                .forEach(code -> fits(ButtonData.answer(Long.MAX_VALUE, question.name(), code)));
                        for (var move : Input.Move.values()) {
                            fits(ButtonData.move(Long.MAX_VALUE, move, question.name()));
                        }
                    }));
        }
    }

    private static Set<String> codes(Type type) {
        var codes = new HashSet<String>();
        switch (type) {
            case ChoiceType choice -> choice.options().forEach(option -> codes.add(option.code()));
            case ChoicesType choices -> choices.options().forEach(option -> codes.add("+" + option.code()));
            case RegionType region -> {
                region.districts().keySet().forEach(district -> codes.add("~d-" + district));
                region.all()
                        .get()
                        .districts()
                        .forEach(district ->
                                region.all().get().inDistrict(district).forEach(one -> codes.add(one.key())));
            }
            default -> type.offers(Type.Context.EMPTY).forEach(option -> codes.add(option.code()));
        }
        return codes;
    }

    private static void fits(String data) {
        assertThat(data.getBytes(StandardCharsets.UTF_8)).as(data).hasSizeBetween(1, 64);
        assertThat(ButtonData.read(data)).as(data).isPresent();
    }

    private static Map<String, String> phrases(String language) {
        var phrases = new HashMap<String, String>();
        var folder = language.equals("ru") ? ShippedDialogs.FOLDER : ShippedDialogs.FOLDER.resolve("texts/" + language);
        try (var all = Files.list(folder)) {
            for (var file :
                    all.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                var problems = new Problems();
                var yaml = YamlFile.read(file.toString(), Files.readAllBytes(file), problems)
                        .orElseThrow();
                new Fields(yaml.text(), yaml.root(), null, problems)
                        .under("phrases")
                        .ifPresent(fields -> phrases.putAll(fields.texts()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return phrases;
    }
}
