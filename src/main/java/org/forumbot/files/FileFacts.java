package org.forumbot.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/** What files say in each language of forums, the guide, how practices are judged, and regions: all but forms and screens. */
final class FileFacts {
    static final String REGIONS = "regions.yaml";
    static final String GUIDE = "guide.yaml";

    private static final GuideFile NO_GUIDE = new GuideFile(Map.of(), Map.of(), List.of(), List.of(), "");

    private final Trees trees;

    /** Names of the files of the forums that are on, by code. */
    private final Map<String, String> fileOf = new LinkedHashMap<>();

    private final List<String> codes;

    private final Map<String, Map<String, ForumFile>> forumsByLanguage = new HashMap<>();
    private final Map<String, GuideFile> guides = new HashMap<>();

    /** By language and forum. */
    private final Map<String, RubricFile> rubrics = new HashMap<>();

    private final Map<String, ListReader.Regions> regions = new HashMap<>();
    private final Supplier<RegionIndex> regionIndex = SingletonSupplier.of(this::index);

    /** @param forumFiles names in {@code forums/} of those that are on, the main one first */
    FileFacts(Trees trees, List<String> forumFiles) {
        this.trees = trees;
        trees.languages().forEach(language -> read(language, forumFiles));
        this.codes = List.copyOf(fileOf.keySet());
    }

    private void read(String language, List<String> forumFiles) {
        var here = new LinkedHashMap<String, ForumFile>();
        var keys = regionKeys();
        for (var file : forumFiles) {
            var name = Trees.FORUMS + file + ".yaml";
            trees.fields(name, language)
                    .ifPresentOrElse(fields -> forum(name, language, fields, keys, here), () -> missing(name));
        }
        forumsByLanguage.put(language, here);
        trees.fields(GUIDE, language).ifPresent(file -> guides.put(language, ListReader.guide(file)));
        trees.fields(REGIONS, language).ifPresent(file -> regions.put(language, ListReader.regions(file)));
    }

    private void forum(String name, String language, Fields fields, Set<String> keys, Map<String, ForumFile> here) {
        var forum = ForumReader.read(fields, keys);
        rubric(language, fields).ifPresent(rubric -> rubrics.put(language + "." + forum.code(), rubric));
        if (here.put(forum.code(), forum) != null) {
            trees.problems()
                    .add(fields.spot("forum"), "Another forum that is on has the code '" + forum.code() + "' too.");
        }
        fileOf.putIfAbsent(forum.code(), name);
    }

    private Optional<RubricFile> rubric(String language, Fields forum) {
        return trees.fields(RubricReader.FILE, language).map(file -> RubricReader.read(file, forum.under("review")));
    }

    /** Of regions and countries. */
    private Set<String> regionKeys() {
        return trees.fields(REGIONS, Trees.MAIN).stream()
                .flatMap(file -> Stream.of("regions", "countries").flatMap(part -> file.under(part).stream()))
                .flatMap(part -> part.names().stream())
                .collect(Collectors.toSet());
    }

    private void missing(String name) {
        if (!trees.isThere(name)) {
            trees.problems().add(trees.spot(name), "This forum is switched on (FORUM), but there is no such file.");
        }
    }

    private RegionIndex index() {
        return new RegionIndex(RegionList.known(regionLists()), trees.languages());
    }

    /** Russian first. */
    List<RegionList> regionLists() {
        return trees.languages().stream()
                .map(language -> regions(language).list())
                .toList();
    }

    ListReader.Regions regions(String language) {
        return regions.getOrDefault(language, ListReader.Regions.NONE);
    }

    /** Slow at first use; from any thread. */
    Supplier<RegionIndex> regionIndex() {
        return regionIndex;
    }

    /** Codes of the forums that are on, the main one first. */
    List<String> forums() {
        return codes;
    }

    /** Names of the files of the forums that are on. */
    Collection<String> forumFiles() {
        return fileOf.values();
    }

    /** The name of its file, empty when it is not on. */
    String fileOf(String forum) {
        return fileOf.getOrDefault(forum, "");
    }

    /** By code. */
    Map<String, ForumFile> forumsIn(String language) {
        return forumsByLanguage.getOrDefault(language, Map.of());
    }

    GuideFile guide(String language) {
        return guides.getOrDefault(language, NO_GUIDE);
    }

    RubricFile rubric(String forum, String language) {
        return rubrics.getOrDefault(language + "." + forum, RubricFile.NONE);
    }
}
