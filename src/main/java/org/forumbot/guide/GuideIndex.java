package org.forumbot.guide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumbot.files.GuideFile;
import org.forumbot.search.Text;
import org.forumbot.search.TextIndex;

/** Finds the answers nearest to what a person wrote, in one language, in memory. */
final class GuideIndex {
    private static final Map<String, Float> WEIGHTS = Map.of("question", 1.6f, "also", 1.4f, "answer", 0.6f);

    private final GuideFile file;
    private final TextIndex index;

    private GuideIndex(GuideFile file, TextIndex index) {
        this.file = file;
        this.index = index;
    }

    /** Takes some tens of milliseconds, at first use some hundreds. */
    static GuideIndex of(GuideFile file, String language) {
        var texts = file.answers().values().stream().map(GuideIndex::text).toList();
        return new GuideIndex(file, TextIndex.of(language, WEIGHTS, file.synonyms(), texts));
    }

    /** At most {@code max} answers, the nearest first; none when no word is known. */
    List<GuideFile.Item> nearest(String words, int max) {
        return index.nearest(words, max).stream()
                .map(code -> Objects.requireNonNull(file.answers().get(code)))
                .toList();
    }

    private static Text text(GuideFile.Item item) {
        return new Text(
                item.code(),
                Map.of("question", List.of(item.question()), "also", item.also(), "answer", List.of(item.answer())));
    }
}
