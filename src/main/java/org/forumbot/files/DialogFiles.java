package org.forumbot.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** All files of {@code dialogs/}, read once: the facts at once, forms and screens when it is known what they may name. */
public final class DialogFiles implements Dialogs {
    /** Russian stands in the files, the others in {@code texts/}. */
    public static final List<String> LANGUAGES = List.of("ru", "en");

    private static final String MAIN = "ru";
    private static final Set<String> FACTS = Set.of("guide.yaml", "regions.yaml");

    private final Folder folder;
    private final Clock clock;
    private final Problems problems = new Problems();
    private final Map<String, YamlFile> files = new LinkedHashMap<>();
    private final List<String> forums = new ArrayList<>();
    private final Map<String, Map<String, ForumFile>> forumsByLanguage = new HashMap<>();
    private final Map<String, GuideFile> guides = new HashMap<>();
    private final Map<String, Library> libraries = new HashMap<>();
    private final Starts.Gathered starts = new Starts.Gathered();
    private RegionList regionList = new RegionList(List.of(), List.of(), Map.of());
    private final Supplier<RegionIndex> regions = SingletonSupplier.of(this::index);

    DialogFiles(Folder folder, List<String> forumFiles, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        folder.files().forEach((name, bytes) ->
                YamlFile.read(folder.shown() + name, bytes, problems).ifPresent(file -> files.put(name, file)));
        LANGUAGES.forEach(language -> facts(language, forumFiles));
    }

    private void facts(String language, List<String> forumFiles) {
        var forumsHere = new LinkedHashMap<String, ForumFile>();
        for (var file : forumFiles) {
            var fields = fields("forums/" + file + ".yaml", language);
            if (fields.isEmpty()) {
                problems.add(
                        new Spot(folder.shown() + "forums/" + file + ".yaml", 1, 1),
                        "This forum is switched on (FORUM), but its file is not there or cannot be read.");
                continue;
            }
            var forum = ListReader.forum(fields.get());
            forumsHere.put(forum.code(), forum);
            if (language.equals(MAIN)) {
                forums.add(forum.code());
            }
        }
        forumsByLanguage.put(language, forumsHere);
        fields("guide.yaml", language).ifPresent(file -> guides.put(language, ListReader.guide(file)));
    }

    private Optional<Fields> fields(String name, String language) {
        var file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        return Optional.of(new Fields(file.name(), file.root(), translation(name, language), problems));
    }

    private @Nullable Fields translation(String name, String language) {
        var file = language.equals(MAIN) ? null : files.get("texts/" + language + "/" + name);
        return file == null ? null : new Fields(file.name(), file.root(), null, problems);
    }

    /**
     * Reads forms and screens.
     *
     * @throws BrokenDialogs with every mistake of all files
     */
    public void open(Vocabulary vocabulary) {
        var screens = new HashSet<String>();
        var forms = new HashSet<String>();
        outline(screens, forms);
        regionList = regionList();
        var keys = new HashMap<String, String>();
        var books = new HashMap<String, Phrasebook>();
        LANGUAGES.forEach(language -> books.put(language, phrases(language, keys)));
        for (var language : LANGUAGES) {
            for (var forum : forumsByLanguage.getOrDefault(language, Map.of()).values()) {
                var reader = new LibraryReader(language, forum, books.get(language), regions, vocabulary, screens, forms);
                libraries.put(language + "." + forum.code(), reader.read());
            }
        }
        problems.refuse();
    }

    private boolean isDialog(String name) {
        return !name.contains("/") && !FACTS.contains(name);
    }

    /** Names of all screens and forms, and how they are begun. */
    private void outline(Set<String> screens, Set<String> forms) {
        for (var name : files.keySet()) {
            if (!isDialog(name)) {
                continue;
            }
            var file = fields(name, MAIN).orElseThrow();
            if (file.has("form")) {
                forms.add(file.plain("form").orElse(""));
                starts.start(file, file.plain("form").orElse(""), "");
            } else if (file.has("screens")) {
                outline(file, screens);
            } else if (!file.has("phrases")) {
                problems.add(file.spot(), "A file begins with 'form: name' or 'screens: name', or holds 'phrases:'.");
            }
        }
    }

    private void outline(Fields file, Set<String> screens) {
        var name = file.plain("screens").orElse("");
        var first = new ArrayList<String>();
        file.under("show").ifPresent(show -> show.each().forEach((screen, fields) -> {
            screens.add(name + "." + screen);
            first.add(screen);
            starts.screen(fields, name, screen);
        }));
        var opens = file.under("start").flatMap(start -> start.plain("opens"));
        starts.start(file, name, opens.orElse(first.isEmpty() ? "" : first.getFirst()));
    }

    private RegionIndex index() {
        return new RegionIndex(regionList);
    }

    private RegionList regionList() {
        return fields("regions.yaml", MAIN)
                .map(ListReader::regions)
                .orElseGet(() -> new RegionList(List.of(), List.of(), Map.of()));
    }

    private Phrasebook phrases(String language, Map<String, String> keys) {
        var book = new Phrasebook(keys);
        var texts = new Texts(Locale.of(language));
        for (var name : files.keySet()) {
            if (isDialog(name)) {
                fields(name, language).flatMap(file -> file.under("phrases")).ifPresent(phrases -> {
                    for (var key : phrases.names()) {
                        if (!book.add(key, texts.free(phrases, key))) {
                            problems.add(phrases.nameSpot(key), "The phrase '" + key + "' stands in another file too.");
                        }
                    }
                });
            }
        }
        return book;
    }

    /** Makes the forms and screens of one language and forum. */
    private final class LibraryReader {
        private final FormReader.Parts parts;
        private final ScreenReader.Surroundings around;
        private final String language;

        LibraryReader(
                String language,
                ForumFile forum,
                @Nullable Phrasebook book,
                Supplier<RegionIndex> index,
                Vocabulary vocabulary,
                Set<String> screens,
                Set<String> forms) {
            this.language = language;
            var wording = book == null ? new Phrasebook(Map.of()) : book;
            var texts = new Texts(Locale.of(language));
            var labels = fields("regions.yaml", language)
                    .map(ListReader::labels)
                    .orElseGet(() -> new ListReader.RegionLabels(Map.of(), Map.of()));
            var regions = new RegionType(index, labels.labels(), labels.districts(), wording, Locale.of(language));
            this.parts = new FormReader.Parts(texts, wording, lists(forum), regions, vocabulary, clock);
            this.around = new ScreenReader.Surroundings(texts, vocabulary, screens, forms);
        }

        private static Map<String, List<Option>> lists(ForumFile forum) {
            return Map.of("forum.tracks", options(forum.tracks()), "forum.roles", options(forum.roles()));
        }

        private static List<Option> options(Map<String, String> titles) {
            return titles.entrySet().stream()
                    .map(entry -> new Option(entry.getKey(), entry.getValue()))
                    .toList();
        }

        Library read() {
            var forms = new LinkedHashMap<String, Form>();
            var screens = new LinkedHashMap<String, Screen.File>();
            for (var name : files.keySet()) {
                if (!isDialog(name)) {
                    continue;
                }
                var fields = fields(name, language).orElseThrow();
                if (fields.has("form")) {
                    var form = new FormReader(parts).read(fields, hash(name));
                    forms.put(form.name(), form);
                } else if (fields.has("screens")) {
                    var file = fields.plain("screens").orElse("");
                    screens.put(file, new ScreenReader(around, file).read(fields));
                }
            }
            return new Library(forms, screens, parts.wording());
        }

        private String hash(String name) {
            var file = files.get(name);
            return file == null ? "" : file.hash();
        }
    }

    /** For one language and forum; Russian when the language is not known, the main forum when the forum is not. */
    public Library library(String language, String forum) {
        var known = forums.contains(forum) ? forum : forums.getFirst();
        var library = libraries.get((LANGUAGES.contains(language) ? language : MAIN) + "." + known);
        if (library == null) {
            throw new IllegalStateException("The dialogs are not open yet: call open() first.");
        }
        return library;
    }

    public Starts starts() {
        return starts.done();
    }

    /** Builds what is slow and wanted only later, the index of regions; from any thread. */
    public void warmUp() {
        var unused = regions.get();
    }

    @Override
    public List<String> forums() {
        return List.copyOf(forums);
    }

    @Override
    public ForumFile forum(String code, String language) {
        var forum = forumsByLanguage.getOrDefault(LANGUAGES.contains(language) ? language : MAIN, Map.of()).get(code);
        if (forum == null) {
            throw new IllegalArgumentException("No forum '" + code + "' is on. Possible: " + forums);
        }
        return forum;
    }

    @Override
    public GuideFile guide(String language) {
        var guide = guides.get(LANGUAGES.contains(language) ? language : MAIN);
        return guide == null ? new GuideFile(Map.of(), Map.of(), List.of(), List.of(), "") : guide;
    }
}
