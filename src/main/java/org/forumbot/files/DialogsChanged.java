package org.forumbot.files;

/** Other dialogs are in force since just now. Told inside a unit of the writer. */
public record DialogsChanged() {}
