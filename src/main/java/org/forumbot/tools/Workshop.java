package org.forumbot.tools;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.forumbot.files.DialogCheck;
import org.forumbot.files.Folder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * What all commands work with.
 *
 * @param program the whole program, not yet run; a new one each time
 * @param in what is typed
 */
record Workshop(Supplier<SpringApplication> program, Clock clock, Map<String, String> environment, BufferedReader in) {
    private static final String MAIN = "socio-2024";

    Workshop {
        // only what needs it: finding the library that logs means to open every jar
        var whole = program;
        program = () -> {
            quiet();
            return whole.get();
        };
    }

    /** What a library has to say is of no use here; the program's own log is set up when it starts. */
    static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.WARN);
        }
    }

    /**
     * The folder to work with.
     *
     * @param asked null = as the bot would, by {@code DIALOGS_DIR}; the copy inside the jar where there is none
     * @throws Told.Failure when one was asked for that is not there
     */
    Path directory(@Nullable Path asked) {
        var directory = asked == null ? Path.of(setting("DIALOGS_DIR", "dialogs")) : asked;
        if (asked != null && !Files.isDirectory(asked)) {
            throw new Told.Failure("There is no folder " + asked + ".");
        }
        return directory.normalize();
    }

    Folder folder(@Nullable Path asked) {
        var directory = directory(asked).toAbsolutePath().normalize();
        if (!Files.isDirectory(directory)) {
            quiet(); // what searches the jar writes a log
        }
        return Folder.read(directory);
    }

    /** Names of the forums that are on; empty for all. */
    List<String> forums() {
        var forum = setting("FORUM", "");
        return forum.isEmpty() ? List.of() : List.of(forum.split("\\s*,\\s*"));
    }

    /** Names of the forums that are on when the bot runs with this folder. */
    List<String> forumsOn(Folder folder) {
        var all = DialogCheck.forums(folder);
        return !forums().isEmpty() ? forums() : all.contains(MAIN) ? List.of(MAIN) : all;
    }

    DialogCheck check(Folder folder) {
        return DialogCheck.of(folder, forums(), clock);
    }

    /** @throws Told.Failure with all mistakes, when there are any */
    Folder sound(@Nullable Path asked) {
        return sound(folder(asked));
    }

    /** @throws Told.Failure with all mistakes, when there are any */
    Folder sound(Folder folder) {
        var mistakes = check(folder).mistakes();
        if (!mistakes.isEmpty()) {
            throw new Told.Failure("The dialogs cannot be used, mistakes: %d%n%n%s"
                    .formatted(mistakes.size(), String.join(System.lineSeparator(), mistakes)));
        }
        return folder;
    }

    private String setting(String name, String otherwise) {
        var set = environment.getOrDefault(name, "").strip();
        return set.isEmpty() ? otherwise : set;
    }
}
