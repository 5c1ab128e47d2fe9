package org.forumbot.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "test",
        description = "Plays scenarios against the whole bot, beside a pretend Telegram and an empty database.")
final class TestCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Scenarios; without any, those of the folder.")
    private List<Path> files = List.of();

    @Option(names = "--dialogs", paramLabel = "DIR", description = "The folder with the dialogs.")
    private @Nullable Path directory;

    TestCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var folder = workshop.sound(directory);
        var playbill = playbill(workshop.directory(directory));
        var played =
                Rehearsal.all(workshop.program(), playbill, folder, workshop.forumsOn(folder), this::tell);
        long failed = played.stream().filter(Rehearsal.Played::failed).count();
        spec.commandLine().getOut().printf("%nScenarios: %d, failed: %d%n", played.size(), failed);
        return failed == 0 ? 0 : DialogTools.WRONG;
    }

    private Playbill playbill(Path dialogs) {
        files.stream().filter(file -> !Files.isRegularFile(file)).findFirst().ifPresent(file -> {
            throw new Told.Failure("There is no file " + file + ".");
        });
        return (files.isEmpty() ? Playbill.of(dialogs) : Playbill.of(files)).sound();
    }

    private void tell(Rehearsal.Played played) {
        var out = spec.commandLine().getOut();
        var scenario = played.scenario();
        out.printf(
                Locale.ROOT,
                "%s  %-22s %s (%.1f s)%n",
                played.failed() ? "FAILS" : "ok   ",
                scenario.file().getFileName(),
                scenario.title(),
                played.seconds());
        if (played.failed()) {
            out.println("       " + played.failure());
            out.println();
            played.tail().forEach(line -> out.println("       " + line));
            out.println();
        }
        out.flush();
    }
}
