package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.GuideFile;
import org.forumbot.files.RubricFile;
import org.forumbot.files.ShippedDialogs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search among sections")
class SectionSearchesTests {
    private static final String WORD = "квазиплюмбум";

    private final Edited dialogs = new Edited(ShippedDialogs.opened(), new ArrayList<>());
    private final SectionSearches searches = new SectionSearches(dialogs);
    private final ForumFile forum = dialogs.forum(ShippedDialogs.FORUM, "ru");

    /** The files as they are shipped, and an editor of the guide. @param more words that mean the same, group by group */
    private record Edited(Dialogs files, List<List<String>> more) implements Dialogs {
        @Override
        public List<String> forums() {
            return files.forums();
        }

        @Override
        public List<String> languages() {
            return files.languages();
        }

        @Override
        public ForumFile forum(String code, String language) {
            return files.forum(code, language);
        }

        @Override
        public GuideFile guide(String language) {
            var guide = files.guide(language);
            var synonyms = new ArrayList<>(guide.synonyms());
            synonyms.addAll(more);
            return new GuideFile(guide.topics(), guide.answers(), synonyms, guide.urgent(), guide.urgentAnswer());
        }

        @Override
        public RubricFile rubric(String forum, String language) {
            return files.rubric(forum, language);
        }

        @Override
        public String region(String label) {
            return files.region(label);
        }
    }

    @Test
    void knows_new_words_for_the_same_when_only_the_guide_has_changed() {
        var section = forum.sections().values().iterator().next();
        assertThat(searches.of(forum, "ru").find(WORD).has(section)).isFalse();
        dialogs.more().add(List.of(WORD, longest(section.title())));
        searches.prepare(dialogs);
        assertThat(searches.of(forum, "ru").find(WORD).has(section)).isTrue();
    }

    private static String longest(String title) {
        return Arrays.stream(title.split("[^\\p{L}]+"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
