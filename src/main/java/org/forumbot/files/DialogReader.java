package org.forumbot.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumbot.dialog.Question;

/** Reads forms, screens and phrases, when it is known what they may name. */
final class DialogReader {
    private static final String EXAMPLES = "examples/";

    /** Phrases for the organizers' chat, which speaks Russian. */
    private static final String AT_DESK = "desk.";

    private final Trees trees;
    private final FileFacts facts;
    private final LibraryReader libraries;
    private final Lens lens;
    private final Outline outline = new Outline();
    private final Set<Spot> wordings = new HashSet<>();

    DialogReader(Trees trees, FileFacts facts, Vocabulary vocabulary, Clock clock, Lens lens) {
        this.trees = trees;
        this.facts = facts;
        this.lens = lens;
        this.libraries = new LibraryReader(trees, facts, outline, wordings, vocabulary, clock);
    }

    /**
     * All that was read.
     *
     * @param libraries by language and forum
     * @param examples by language, in the order of their files
     * @param texts how many wordings there are, in all languages
     */
    record Opened(Map<String, Library> libraries, Map<String, List<ExampleFile>> examples, Starts starts, int texts) {}

    /** Whatever is wrong is told to the problems of the trees. */
    Opened read() {
        trees.dialogs()
                .forEach(name -> outline.take(trees.fields(name, Trees.MAIN).orElseThrow()));
        outline.check(trees.problems());
        var all = new HashMap<String, Library>();
        var examples = new HashMap<String, List<ExampleFile>>();
        var books = phrasebooks();
        for (var language : trees.languages()) {
            for (var forum : facts.forumsIn(language).values()) {
                var book = books.getOrDefault(language, new Phrasebook(Map.of()));
                var library = libraries.read(language, forum, book, lens);
                all.put(language + "." + forum.code(), library);
                // who looks at the answers of people does not want to see those of examples
                examples.computeIfAbsent(
                        language,
                        first -> examples(
                                first, lens == Lens.NONE ? library : libraries.read(first, forum, book, Lens.NONE)));
            }
        }
        rubricFits(all);
        return new Opened(all, examples, outline.starts(), wordings.size());
    }

    /** Of the main language first: the others may have no phrases but its own. */
    private Map<String, Phrasebook> phrasebooks() {
        var keys = new HashMap<String, String>();
        var books = new HashMap<String, Phrasebook>();
        trees.languages().forEach(language -> books.put(language, phrases(language, keys)));
        return books;
    }

    private Phrasebook phrases(String language, Map<String, String> keys) {
        var book = new Phrasebook(keys);
        var texts = new Texts(Locale.of(language), wordings);
        trees.dialogs().stream()
                .flatMap(name -> trees.fields(name, language).stream())
                .flatMap(file -> file.under("phrases").stream())
                .forEach(phrases -> phrases(phrases, texts, book));
        return book;
    }

    private void phrases(Fields phrases, Texts texts, Phrasebook book) {
        phrases.names().stream().filter(key -> key.startsWith(AT_DESK)).forEach(phrases::mayStayRussian);
        for (var key : phrases.names()) {
            var phrase = texts.free(phrases, key);
            ButtonRoom.phrase(phrases, key, phrase.words().length());
            if (!book.add(key, phrase)) {
                trees.problems().add(phrases.nameSpot(key), "The phrase '" + key + "' stands in another file too.");
            }
        }
        phrases.done();
    }

    private List<ExampleFile> examples(String language, Library library) {
        var all = new ArrayList<ExampleFile>();
        trees.under(EXAMPLES)
                .map(name -> trees.fields(name, language).orElseThrow())
                .forEach(file -> example(file, library).ifPresent(read -> {
                    if (all.stream().anyMatch(other -> other.code().equals(read.code()))) {
                        trees.problems()
                                .add(file.spot("example"), "Another example has the code '" + read.code() + "' too.");
                    }
                    all.add(read);
                }));
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

    private void rubricFits(Map<String, Library> read) {
        trees.fields(RubricReader.FILE, Trees.MAIN).ifPresent(rubric -> {
            var questions = facts.forums().stream()
                    .flatMap(forum -> Optional.ofNullable(read.get(Trees.MAIN + "." + forum)).stream())
                    .flatMap(library -> library.form(RubricReader.FORM).stream())
                    .flatMap(form -> form.questions().stream())
                    .map(Question::name)
                    .collect(Collectors.toSet());
            RubricReader.questionsAreThere(rubric, questions);
        });
    }
}
