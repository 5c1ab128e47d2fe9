package org.forumbot.files;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Screen;
import org.forumbot.files.ForumFile.Part;
import org.forumbot.files.ForumFile.Track;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * All files of {@code dialogs/}, read once: the facts at once, forms and screens when it is known what they may name.
 * Opened, they never change: who works with one of these sees one state of all files.
 */
public final class DialogFiles implements Dialogs {
    /** Russian stands in the files, the others in {@code texts/}. */
    private static final String MAIN = "ru";

    private static final String FORUMS = "forums/";
    private static final String EXAMPLES = "examples/";

    /** Phrases for the organizers' chat, which speaks Russian. */
    private static final String AT_DESK = "desk.";

    private static final Set<String> FACTS = Set.of("guide.yaml", "regions.yaml", RubricReader.FILE);

    private final Folder folder;
    private final List<String> languages;
    private final Clock clock;
    private final Lens lens;
    private final Problems problems = new Problems();

    /** Until they are open: the trees take more room than all that is made of them. */
    private final Map<String, YamlFile> files = new LinkedHashMap<>();

    private final List<String> forums = new ArrayList<>();

    /** Names of the files of the forums that are on, by code. */
    private final Map<String, String> fileOf = new LinkedHashMap<>();

    private final Map<String, Map<String, ForumFile>> forumsByLanguage = new HashMap<>();
    private final Map<String, GuideFile> guides = new HashMap<>();

    /** By language and forum. */
    private final Map<String, RubricFile> rubrics = new HashMap<>();

    private final Map<String, Library> libraries = new HashMap<>();
    private final Map<String, List<ExampleFile>> examples = new HashMap<>();
    private final Outline outline = new Outline();
    private final Set<Spot> wordings = new HashSet<>();
    private final Expressions expressions = new Expressions();
    private final Map<String, ListReader.Regions> regionsByLanguage = new HashMap<>();
    private final Supplier<RegionIndex> regions = SingletonSupplier.of(this::index);

    DialogFiles(Folder folder, List<String> forumFiles, Clock clock) {
        this(folder, forumFiles, clock, Lens.NONE);
    }

    DialogFiles(Folder folder, List<String> forumFiles, Clock clock, Lens lens) {
        this.folder = folder;
        this.lens = lens;
        this.languages = LanguageFolders.of(folder.files().keySet());
        this.clock = clock;
        files.putAll(trees(problems));
        languages.forEach(language -> facts(language, forumFiles));
    }

    private Map<String, YamlFile> trees(Problems told) {
        var trees = new LinkedHashMap<String, YamlFile>();
        folder.files().forEach((name, bytes) -> {
            if (isRead(name, told)) {
                YamlFile.read(folder.shown() + name, bytes, told).ifPresent(file -> trees.put(name, file));
            }
        });
        return trees;
    }

    /** A file that nobody would read is a mistake: its writer believes that it counts. */
    private boolean isRead(String name, Problems told) {
        var parts = name.split("/", 3);
        boolean translates = parts[0].equals("texts") && parts.length == 3;
        if (!name.endsWith(".yaml")) {
            nobodyReads(told, name, "The name of the file has to end with .yaml.");
        } else if (parts[0].equals("texts")
                && (!translates || parts[1].equals(MAIN) || !languages.contains(parts[1]))) {
            nobodyReads(told, name, LanguageFolders.advice(parts[1]));
        } else if (translates && !folder.files().containsKey(parts[2])) {
            nobodyReads(told, name, "There is no file " + folder.shown() + parts[2] + " that this could translate.");
        } else {
            return true;
        }
        return false;
    }

    private void nobodyReads(Problems told, String name, String why) {
        told.add(new Spot(folder.shown() + name, 1, 1), why);
    }

    private void facts(String language, List<String> forumFiles) {
        var forumsHere = new LinkedHashMap<String, ForumFile>();
        var regions = regionKeys();
        for (var file : forumFiles) {
            var name = FORUMS + file + ".yaml";
            var fields = fields(name, language);
            if (fields.isEmpty()) {
                missing(name);
                continue;
            }
            var forum = ForumReader.read(fields.get(), regions);
            rubric(language, fields.get()).ifPresent(rubric -> rubrics.put(language + "." + forum.code(), rubric));
            if (forumsHere.put(forum.code(), forum) != null) {
                problems.add(
                        fields.get().spot("forum"),
                        "Another forum that is on has the code '" + forum.code() + "' too.");
            }
            if (language.equals(MAIN)) {
                forums.add(forum.code());
                fileOf.putIfAbsent(forum.code(), name);
            }
        }
        forumsByLanguage.put(language, forumsHere);
        fields("guide.yaml", language).ifPresent(file -> guides.put(language, ListReader.guide(file)));
    }

    private Optional<RubricFile> rubric(String language, Fields forum) {
        return fields(RubricReader.FILE, language).map(file -> RubricReader.read(file, forum.under("review")));
    }

    /** Of regions and countries. */
    private Set<String> regionKeys() {
        return fields("regions.yaml", MAIN).stream()
                .flatMap(file -> Stream.of("regions", "countries").flatMap(part -> file.under(part).stream()))
                .flatMap(part -> part.names().stream())
                .collect(Collectors.toSet());
    }

    /** A file that cannot be read is told already. */
    private void missing(String name) {
        if (!folder.files().containsKey(name)) {
            problems.add(
                    new Spot(folder.shown() + name, 1, 1),
                    "This forum is switched on (FORUM), but there is no such file.");
        }
    }

    private Optional<Fields> fields(String name, String language) {
        var file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        return Optional.of(new Fields(file.text(), file.root(), translation(name, file, language), problems));
    }

    /** Null in Russian, for a file that is in Russian only, and for one that cannot be read, which is told. */
    private @Nullable Translation translation(String name, YamlFile russian, String language) {
        var translated = "texts/" + language + "/" + name;
        var source = new Translation.Source(LanguageFolders.named(language), folder.shown() + translated);
        if (language.equals(MAIN)) {
            return null;
        }
        var file = files.get(translated);
        if (!spoken(name, russian).contains(language)) {
            if (file != null) {
                problems.add(
                        new Spot(file.text().name(), 1, 1),
                        "'languages' of " + russian.text().name() + " leaves out '" + language
                                + "'. Add it there, or delete this file.");
            }
            return null;
        }
        if (file != null) {
            return Translation.of(source, new Fields(file.text(), file.root(), null, problems));
        }
        return folder.files().containsKey(translated)
                ? null
                : Translation.missing(source, new Spot(russian.text().name(), 1, 1));
    }

    /** A forum that is not meant for foreigners says so: {@code languages: [ru]}. */
    private List<String> spoken(String name, YamlFile file) {
        var fields = new Fields(file.text(), file.root(), null, problems);
        if (!name.startsWith(FORUMS) || !fields.has("languages")) {
            return languages;
        }
        var named = fields.placed("languages");
        named.stream()
                .filter(code -> !languages.contains(code.text()))
                .forEach(code -> problems.unknown(code.spot(), "The language", code.text(), languages));
        return named.stream().map(Fields.Placed::text).toList();
    }

    /**
     * Reads forms and screens.
     *
     * @throws BrokenDialogs with every mistake of all files
     */
    public void open(Vocabulary vocabulary) {
        read(vocabulary);
        problems.refuse();
        files.clear();
    }

    /** The same, where mistakes are no surprise. @return every mistake with its place; none when they are open now */
    public List<String> mistakes(Vocabulary vocabulary) {
        read(vocabulary);
        if (problems.all().isEmpty()) {
            files.clear();
        }
        return problems.all().stream().map(Problem::toString).toList();
    }

    private void read(Vocabulary vocabulary) {
        files.keySet().stream()
                .filter(DialogFiles::isDialog)
                .forEach(name -> outline.take(fields(name, MAIN).orElseThrow()));
        outline.check(problems);
        languages.forEach(language -> regionsByLanguage.put(language, regions(language)));
        var keys = new HashMap<String, String>();
        var books = new HashMap<String, Phrasebook>();
        languages.forEach(language -> books.put(language, phrases(language, keys)));
        for (var language : languages) {
            for (var forum : forumsByLanguage.getOrDefault(language, Map.of()).values()) {
                var reader = new LibraryReader(language, forum, books.get(language), vocabulary, lens);
                var library = reader.read();
                libraries.put(language + "." + forum.code(), library);
                // who looks at the answers of people does not want to see those of examples
                examples.computeIfAbsent(
                        language,
                        first -> examples(
                                first,
                                lens == Lens.NONE
                                        ? library
                                        : new LibraryReader(first, forum, books.get(first), vocabulary, Lens.NONE)
                                                .read()));
            }
        }
        fields(RubricReader.FILE, MAIN).ifPresent(this::rubricFits);
    }

    private void rubricFits(Fields rubric) {
        var questions = forums.stream()
                .flatMap(forum -> library(MAIN, forum).form(RubricReader.FORM).stream())
                .flatMap(form -> form.questions().stream())
                .map(Question::name)
                .collect(Collectors.toSet());
        RubricReader.questionsAreThere(rubric, questions);
    }

    /** In the order of their files. */
    private List<ExampleFile> examples(String language, Library library) {
        var all = new ArrayList<ExampleFile>();
        for (var name : files.keySet()) {
            if (name.startsWith(EXAMPLES)) {
                var file = fields(name, language).orElseThrow();
                example(file, library).ifPresent(read -> {
                    if (all.stream().anyMatch(other -> other.code().equals(read.code()))) {
                        problems.add(file.spot("example"), "Another example has the code '" + read.code() + "' too.");
                    }
                    all.add(read);
                });
            }
        }
        return List.copyOf(all);
    }

    private static Optional<ExampleFile> example(Fields file, Library library) {
        var form = file.requiredCode("of");
        var found = library.form(form);
        if (found.isEmpty() && !form.isEmpty()) {
            file.problems()
                    .unknown(file.spot("of"), "The form", form, library.forms().keySet());
        }
        return found.map(known -> new ExampleReader(file, known).read());
    }

    private static boolean isDialog(String name) {
        return !name.contains("/") && !FACTS.contains(name);
    }

    /** What forms may take from the file of a forum. */
    private String inAllLanguages(String forum) {
        return languages.stream()
                .map(language -> forum(forum, language))
                .map(file -> file.brief() + file.tracks() + file.roles() + file.parts())
                .collect(Collectors.joining("", own(forum), ""));
    }

    /** The forum's own questions as they are written, in every language. */
    private String own(String forum) {
        var name = fileOf.getOrDefault(forum, "");
        return files.entrySet().stream()
                .filter(file -> file.getKey().replaceFirst("^texts/[^/]+/", "").equals(name))
                .map(file -> FormSource.asked(file.getValue()))
                .collect(Collectors.joining());
    }

    /** Names of the files of the forums that are on. */
    Collection<String> forumFiles() {
        return fileOf.values();
    }

    private RegionIndex index() {
        return new RegionIndex(RegionList.known(lists()), languages);
    }

    /** Russian first. */
    private List<RegionList> lists() {
        return languages.stream().map(language -> regionsIn(language).list()).toList();
    }

    private ListReader.Regions regionsIn(String language) {
        return regionsByLanguage.getOrDefault(language, ListReader.Regions.NONE);
    }

    private ListReader.Regions regions(String language) {
        return fields("regions.yaml", language).map(ListReader::regions).orElse(ListReader.Regions.NONE);
    }

    private Phrasebook phrases(String language, Map<String, String> keys) {
        var book = new Phrasebook(keys);
        var texts = new Texts(Locale.of(language), wordings);
        for (var name : files.keySet()) {
            if (isDialog(name)) {
                fields(name, language).flatMap(file -> file.under("phrases")).ifPresent(phrases -> {
                    phrases.names().stream()
                            .filter(key -> key.startsWith(AT_DESK))
                            .forEach(phrases::mayStayRussian);
                    for (var key : phrases.names()) {
                        var phrase = texts.free(phrases, key);
                        ButtonRoom.phrase(phrases, key, phrase.words().length());
                        if (!book.add(key, phrase)) {
                            problems.add(phrases.nameSpot(key), "The phrase '" + key + "' stands in another file too.");
                        }
                    }
                    phrases.done();
                });
            }
        }
        return book;
    }

    /** The files whose questions forms may use, in one language. */
    private record Usables(DialogFiles all, String language, String forum) implements Asked.Usable {
        private Stream<Fields> files() {
            return all.files.keySet().stream()
                    .filter(DialogFiles::isDialog)
                    .flatMap(name -> all.fields(name, language).stream());
        }

        private static Optional<String> called(Fields file) {
            return file.plain("form").or(() -> file.plain("questions"));
        }

        @Override
        public Optional<Fields> file(String name) {
            return name.equals(Asked.OF_FORUM) ? all.fields(all.fileOf.getOrDefault(forum, ""), language) : named(name);
        }

        private Optional<Fields> named(String name) {
            return files().filter(file -> called(file).equals(Optional.of(name)))
                    .findFirst();
        }

        @Override
        public Set<String> names() {
            return files().flatMap(file -> called(file).stream()).collect(Collectors.toSet());
        }
    }

    /** Makes the forms and screens of one language and forum. */
    private final class LibraryReader {
        private final FormReader.Parts parts;
        private final Ingredients ingredients = new Ingredients(files);
        private final String lists;
        private final ScreenReader.Surroundings around;
        private final String language;

        LibraryReader(String language, ForumFile forum, @Nullable Phrasebook book, Vocabulary vocabulary, Lens lens) {
            this.language = language;
            this.lists = inAllLanguages(forum.code());
            var wording = book == null ? new Phrasebook(Map.of()) : book;
            var texts = new Texts(Locale.of(language), wordings);
            var here = regionsIn(language);
            var region = new RegionType(regions, here.list().labels(), here.districts(), wording, Locale.of(language));
            this.parts = new FormReader.Parts(
                    forum.brief(),
                    texts,
                    wording,
                    lists(forum),
                    region,
                    vocabulary,
                    outline.screens(),
                    guide(language).answers(),
                    new Usables(DialogFiles.this, language, forum.code()),
                    expressions,
                    clock,
                    lens);
            this.around = new ScreenReader.Surroundings(texts, vocabulary, outline, expressions);
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

        Library read() {
            var forms = new LinkedHashMap<String, Form>();
            var screens = new LinkedHashMap<String, Screen.File>();
            for (var name : files.keySet()) {
                if (!isDialog(name)) {
                    continue;
                }
                var fields = fields(name, language).orElseThrow();
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
            return new Library(forms, screens, parts.wording());
        }
    }

    /** For one language and forum; Russian when the language is not known, the main forum when the forum is not. */
    public Library library(String language, String forum) {
        var known = forums.contains(forum) ? forum : forums.getFirst();
        var library = libraries.get((languages.contains(language) ? language : MAIN) + "." + known);
        if (library == null) {
            throw new IllegalStateException("The dialogs are not open yet: call open() first.");
        }
        return library;
    }

    /** How many wordings there are, in all languages. */
    int texts() {
        return wordings.size();
    }

    public Starts starts() {
        return outline.starts();
    }

    /** All files that can be read as YAML, by name; read again when they are open. */
    Map<String, YamlFile> sources() {
        return files.isEmpty() ? trees(new Problems()) : Map.copyOf(files);
    }

    /** The texts of all files by name ({@code practice.yaml}, {@code texts/en/practice.yaml}), as they were read. */
    public Map<String, String> contents() {
        return contents(folder);
    }

    static Map<String, String> contents(Folder folder) {
        var contents = new LinkedHashMap<String, String>();
        folder.files().forEach((name, bytes) -> contents.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return contents;
    }

    /** Builds what is slow and wanted only later, the index of regions; from any thread. */
    public void warmUp() {
        var unused = regions.get();
    }

    @Override
    public List<String> languages() {
        return languages;
    }

    @Override
    public List<String> forums() {
        return List.copyOf(forums);
    }

    @Override
    public ForumFile forum(String code, String language) {
        var forum = forumsByLanguage
                .getOrDefault(languages.contains(language) ? language : MAIN, Map.of())
                .get(code);
        if (forum == null) {
            throw new IllegalArgumentException("No forum '" + code + "' is on. Possible: " + forums);
        }
        return forum;
    }

    @Override
    public List<ExampleFile> examples(String language) {
        return examples.getOrDefault(languages.contains(language) ? language : MAIN, List.of());
    }

    @Override
    public GuideFile guide(String language) {
        var guide = guides.get(languages.contains(language) ? language : MAIN);
        return guide == null ? new GuideFile(Map.of(), Map.of(), List.of(), List.of(), "") : guide;
    }

    @Override
    public RubricFile rubric(String forum, String language) {
        var rubric = rubrics.get((languages.contains(language) ? language : MAIN) + "." + forum);
        return rubric == null ? RubricFile.NONE : rubric;
    }

    @Override
    public String region(String label) {
        return lists().stream()
                .flatMap(list -> list.regions().stream())
                .filter(region -> region.label().equals(label))
                .map(Region::key)
                .findFirst()
                .orElse(label);
    }
}
