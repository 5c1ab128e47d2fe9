package org.forumbot.files;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All files of {@code dialogs/}, read once: the facts at once, forms and screens when it is known what they may name.
 * Opened, they never change: who works with one of these sees one state of all files.
 */
public final class DialogFiles implements Dialogs {
    private final Folder folder;
    private final Clock clock;
    private final Lens lens;
    private final Problems problems = new Problems();

    /** Their files are let go of when all is open. */
    private final Trees trees;

    private final FileFacts facts;
    private DialogReader.@Nullable Opened opened;

    DialogFiles(Folder folder, List<String> forumFiles, Clock clock) {
        this(folder, forumFiles, clock, Lens.NONE);
    }

    DialogFiles(Folder folder, List<String> forumFiles, Clock clock, Lens lens) {
        this.folder = folder;
        this.clock = clock;
        this.lens = lens;
        this.trees = new Trees(folder, problems);
        this.facts = new FileFacts(trees, forumFiles);
    }

    /**
     * Reads forms and screens.
     *
     * @throws BrokenDialogs with every mistake of all files
     */
    public void open(Vocabulary vocabulary) {
        read(vocabulary);
        problems.refuse();
        trees.letGo();
    }

    /** The same, where mistakes are no surprise. @return every mistake with its place; none when they are open now */
    public List<String> mistakes(Vocabulary vocabulary) {
        read(vocabulary);
        if (problems.all().isEmpty()) {
            trees.letGo();
        }
        return problems.all().stream().map(Problem::toString).toList();
    }

    private void read(Vocabulary vocabulary) {
        opened = new DialogReader(trees, facts, vocabulary, clock, lens).read();
    }

    private DialogReader.Opened opened() {
        if (opened == null) {
            throw new IllegalStateException("The dialogs are not open yet: call open() first.");
        }
        return opened;
    }

    /** For one language and forum; Russian when the language is not known, the main forum when the forum is not. */
    public Library library(String language, String forum) {
        var known = forums().contains(forum) ? forum : forums().getFirst();
        var library = opened().libraries().get(spoken(language) + "." + known);
        if (library == null) {
            throw new IllegalStateException("The forum '" + known + "' cannot be read in '" + language + "'.");
        }
        return library;
    }

    private String spoken(String language) {
        return languages().contains(language) ? language : Trees.MAIN;
    }

    /** How many wordings there are, in all languages. */
    int texts() {
        return opened().texts();
    }

    public Starts starts() {
        return opened().starts();
    }

    /** Names of the files of the forums that are on. */
    Collection<String> forumFiles() {
        return facts.forumFiles();
    }

    /** All files that can be read as YAML, by name; read again when they are open. */
    Map<String, YamlFile> sources() {
        var known = trees.files();
        return known.isEmpty() ? new Trees(folder, new Problems()).files() : Map.copyOf(known);
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
        var unused = facts.regionIndex().get();
    }

    @Override
    public List<String> languages() {
        return trees.languages();
    }

    @Override
    public List<String> forums() {
        return facts.forums();
    }

    @Override
    public ForumFile forum(String code, String language) {
        var forum = facts.forumsIn(spoken(language)).get(code);
        if (forum == null) {
            throw new IllegalArgumentException("No forum '" + code + "' is on. Possible: " + forums());
        }
        return forum;
    }

    @Override
    public List<ExampleFile> examples(String language) {
        return opened == null ? List.of() : opened.examples().getOrDefault(spoken(language), List.of());
    }

    @Override
    public GuideFile guide(String language) {
        return facts.guide(spoken(language));
    }

    @Override
    public RubricFile rubric(String forum, String language) {
        return facts.rubric(forum, spoken(language));
    }

    @Override
    public String region(String label) {
        return facts.regionLists().stream()
                .flatMap(list -> list.regions().stream())
                .filter(region -> region.label().equals(label))
                .map(Region::key)
                .findFirst()
                .orElse(label);
    }
}
