package org.forumbot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.forumbot.files.DialogFolder;

/** Where in the folder a file belongs that was sent. */
sealed interface UploadName {
    record Found(String name) implements UploadName {}

    /** More than one place is possible: the caption has to say which. */
    record Several(List<String> names) implements UploadName {}

    /** Nothing that could lie in the folder. */
    record None() implements UploadName {}

    /** What only a file itself begins with, and no translation. */
    Pattern ITSELF = Pattern.compile("(?m)^(form|screens|forum):");

    /** Who fetches a file twice has «practice (1).yaml». */
    Pattern COPY = Pattern.compile(" ?\\(\\d+\\)(?=\\.ya?ml$)");

    /** @param known names of the files in force */
    static UploadName of(FetchUpload.Sent sent, String text, Collection<String> known) {
        var name = COPY.matcher(sent.name().strip()).replaceFirst("").replaceFirst("\\.yml$", ".yaml");
        var caption = sent.caption().strip().replaceFirst("^/?dialogs(/|$)", "").replaceFirst("/$", "");
        if (!sent.caption().isBlank()) {
            return captioned(name, caption);
        }
        var alike = known.stream()
                .filter(one -> one.equals(name) || one.endsWith("/" + name))
                .sorted()
                .toList();
        var fitting = alike.size() < 2 || !ITSELF.matcher(text).find()
                ? alike
                : alike.stream().filter(one -> !one.startsWith("texts/")).toList();
        return fitting.isEmpty()
                ? checked(name)
                : fitting.size() == 1 ? new Found(fitting.getFirst()) : new Several(fitting);
    }

    /** The caption names the file or its folder; {@code en} is short for {@code texts/en}. */
    private static UploadName captioned(String name, String caption) {
        if (caption.endsWith(".yaml")) {
            return checked(caption);
        }
        var folder = caption.matches("[a-z]{2}") ? "texts/" + caption : caption;
        return checked(folder.isEmpty() ? name : folder + "/" + name);
    }

    private static UploadName checked(String name) {
        return DialogFolder.canHold(name) ? new Found(name) : new None();
    }
}
