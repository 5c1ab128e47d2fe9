package org.forumbot.files;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files whose questions forms may use, in one language. @param ofForum name of the forum's file */
record Usables(Trees trees, String language, String ofForum) implements Asked.Usable {
    private Stream<Fields> files() {
        return trees.dialogs().stream().flatMap(name -> trees.fields(name, language).stream());
    }

    private static Optional<String> called(Fields file) {
        return file.plain("form").or(() -> file.plain("questions"));
    }

    @Override
    public Optional<Fields> file(String name) {
        return name.equals(Asked.OF_FORUM) ? trees.fields(ofForum, language) : named(name);
    }

    private Optional<Fields> named(String name) {
        return files().filter(file -> called(file).equals(Optional.of(name))).findFirst();
    }

    @Override
    public Set<String> names() {
        return files().flatMap(file -> called(file).stream()).collect(Collectors.toSet());
    }
}
