package org.forumbot.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the dialogs are and which forums are on.
 *
 * @param directory the folder; when there is none of this name, the copy inside the jar is used
 * @param forum names of files in {@code forums/} without the ending, comma-separated; the first is the main one
 */
@ConfigurationProperties("forumbot.files")
record FilesSettings(
        @DefaultValue("dialogs") String directory,
        @DefaultValue("socio-2024") String forum) {}
