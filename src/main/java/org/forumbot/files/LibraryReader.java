package org.forumbot.files;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Screen;
import org.forumbot.files.ForumFile.Part;
import org.forumbot.files.ForumFile.Track;

/** Makes the forms and screens of one language and forum. */
final class LibraryReader {
    private final Trees trees;
    private final FileFacts facts;
    private final Outline outline;
    private final Set<Spot> wordings;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Expressions expressions = new Expressions();
    private final Ingredients ingredients;

    /** @param wordings where each wording that is read is noted */
    LibraryReader(
            Trees trees, FileFacts facts, Outline outline, Set<Spot> wordings, Vocabulary vocabulary, Clock clock) {
        this.trees = trees;
        this.facts = facts;
        this.outline = outline;
        this.wordings = wordings;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.ingredients = new Ingredients(trees.files());
    }

    Library read(String language, ForumFile forum, Phrasebook wording, Lens lens) {
        var texts = new Texts(Locale.of(language), wordings);
        var parts = parts(language, forum, texts, wording, lens);
        var around = new ScreenReader.Surroundings(texts, vocabulary, outline, expressions);
        var lists = inAllLanguages(forum.code());
        var forms = new LinkedHashMap<String, Form>();
        var screens = new LinkedHashMap<String, Screen.File>();
        for (var name : trees.dialogs()) {
            var fields = trees.fields(name, language).orElseThrow();
            if (fields.has("form")) {
                var form = new FormReader(parts, fields).read(ingredients.hash(name, lists));
                forms.put(form.name(), form);
            } else if (fields.has("questions")) {
                new FormReader(parts, fields).check();
            } else if (fields.has("screens")) {
                var file = fields.plain("screens").orElse("");
                screens.put(file, new ScreenReader(around, file).read(fields));
            }
        }
        return new Library(forms, screens, wording);
    }

    private FormReader.Parts parts(String language, ForumFile forum, Texts texts, Phrasebook wording, Lens lens) {
        var here = facts.regions(language);
        var locale = Locale.of(language);
        return new FormReader.Parts(
                forum.brief(),
                texts,
                wording,
                lists(forum),
                new RegionType(facts.regionIndex(), here.list().labels(), here.districts(), wording, locale),
                vocabulary,
                outline.screens(),
                facts.guide(language).answers(),
                new Usables(trees, language, facts.fileOf(forum.code())),
                expressions,
                clock,
                lens);
    }

    private static Map<String, List<Option>> lists(ForumFile forum) {
        return Map.of(
                "forum.tracks", titled(forum.tracks(), Track::title),
                "forum.roles", titled(forum.roles(), title -> title),
                "forum.parts", titled(forum.parts(), Part::title));
    }

    private static <T> List<Option> titled(Map<String, T> all, Function<T, String> title) {
        return all.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), title.apply(entry.getValue())))
                .toList();
    }

    /** What forms may take from the file of a forum. */
    private String inAllLanguages(String forum) {
        return trees.languages().stream()
                .flatMap(language -> Stream.ofNullable(facts.forumsIn(language).get(forum)))
                .map(file -> file.brief() + file.tracks() + file.roles() + file.parts())
                .collect(Collectors.joining("", own(forum), ""));
    }

    /** The forum's own questions as they are written, in every language. */
    private String own(String forum) {
        var name = facts.fileOf(forum);
        return trees.files().entrySet().stream()
                .filter(file -> file.getKey().replaceFirst("^texts/[^/]+/", "").equals(name))
                .map(file -> FormSource.asked(file.getValue()))
                .collect(Collectors.joining());
    }
}
