package org.forumbot.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "Names every mistake in all files at once, with file, line and column.")
final class CheckCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder with the dialogs.")
    private @Nullable Path directory;

    CheckCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        long begun = System.nanoTime();
        var folder = workshop.folder(directory);
        var check = workshop.check(folder);
        var scenarios = Playbill.of(workshop.directory(directory));
        var mistakes = new ArrayList<>(check.mistakes());
        mistakes.addAll(scenarios.mistakes());
        if (!mistakes.isEmpty()) {
            mistakes.forEach(out::println);
            out.println();
            out.println("Mistakes: " + mistakes.size());
            return DialogTools.WRONG;
        }
        out.printf(
                Locale.ROOT,
                "No mistakes: %d files, %d forms with %d questions, %d screens, %d texts, %d scenarios (%.1f s).%n",
                check.files(),
                check.forms(),
                check.questions(),
                check.screens(),
                check.texts(),
                scenarios.scenarios().size(),
                (System.nanoTime() - begun) / 1e9);
        return 0;
    }
}
