package org.forumbot.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.forumbot.files.Folder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "play",
        description = "Talks with the bot at the terminal, beginning with the form or the screens of a file.",
        footer = {
            "",
            "What is typed is sent. Lines with a colon do something else:",
            "  :3               presses the button with this number",
            "  :contact         shares the own number; :contact +79123456789 shares this one",
            "  :photo :document sends one; so do :voice and :sticker",
            "  :desk            shows what came to the organizers' chat",
            "  :time +1d        winds the clock on, by days (d), hours (h) or minutes (m)",
            "  :help            says this",
            "  :quit            ends the conversation; so does the end of the input"
        })
final class PlayCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Parameters(
            paramLabel = "FILE",
            description = "A file of the folder, or a new one from elsewhere that is to be put into it.")
    private Path file = Path.of("");

    @Option(names = "--dialogs", paramLabel = "DIR", description = "The folder with the dialogs.")
    private @Nullable Path directory;

    @Option(names = "--language", paramLabel = "xx", description = "The language of the Telegram app (ru).")
    private String language = "ru";

    PlayCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var folder = workshop.sound(withFile(workshop.folder(directory)));
        var set = new Stage.Set(folder, workshop.forumsOn(folder), Map.of(), true);
        var opening = Opening.of(folder, name(), workshop.forumsOn(folder));
        return Rehearsal.with(workshop.program().get(), set, stage -> {
            var terminal = new Terminal(
                    stage.playground(),
                    workshop.in(),
                    spec.commandLine().getOut(),
                    List.of(spec.usageMessage().footer()));
            terminal.play(opening, language);
            return 0;
        });
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** The file as it is now, also when it does not lie in the folder. */
    private Folder withFile(Folder folder) {
        var there = Files.isRegularFile(file);
        if (!there && folder.files().containsKey(name())) {
            return folder;
        }
        if (!there) {
            throw new Told.Failure("There is no file " + file + ".");
        }
        try {
            var files = new TreeMap<>(folder.files());
            files.put(name(), Files.readAllBytes(file));
            return new Folder(folder.shown(), files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
