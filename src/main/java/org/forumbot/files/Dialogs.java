package org.forumbot.files;

import java.util.List;

/** What stands in {@code dialogs/}, read and checked. */
public interface Dialogs {
    /** Codes of the forums that are on (setting {@code FORUM}), the first one is the main one. */
    List<String> forums();

    /** Codes of the languages that the dialogs are written in (ISO 639-1), {@code ru} first. */
    List<String> languages();

    /** @throws IllegalArgumentException when no forum of this code is on; ask {@link #forums()} first */
    ForumFile forum(String code, String language);

    /** In Russian when there is no such language; so is {@link #forum}. */
    GuideFile guide(String language);

    /** Examples of cards, in the order of their files; none before forms are read. */
    default List<ExampleFile> examples(String language) {
        return List.of();
    }
}
