package org.forumbot.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "coverage",
        description = "Plays all scenarios and names the questions, checks and branches that none of them comes to.")
final class CoverageCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Option(names = "--dialogs", paramLabel = "DIR", description = "The folder with the dialogs.")
    private @Nullable Path directory;

    @Option(names = "--all", description = "Exit code 1 when something is not come to.")
    private boolean all;

    CoverageCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var folder = workshop.sound(directory);
        var playbill = Playbill.of(workshop.directory(directory)).sound();
        var coverage = new Coverage();
        var failed = new ArrayList<Rehearsal.Played>();
        Supplier<SpringApplication> program =
                () -> watched(workshop.program().get(), coverage);
        Rehearsal.all(program, playbill, folder, workshop.forumsOn(folder), played -> {
            if (played.failed()) {
                failed.add(played);
            }
        });
        failed.forEach(played -> out.println("FAILS " + played.failure()));
        var missed = coverage.missed();
        missed.forEach(out::println);
        int reached = coverage.all() - missed.size();
        out.printf(
                Locale.ROOT,
                "Come to: %d of %d (%.1f %%)%n",
                reached,
                coverage.all(),
                100.0 * reached / Math.max(1, coverage.all()));
        return failed.isEmpty() && (missed.isEmpty() || !all) ? 0 : DialogTools.WRONG;
    }

    static SpringApplication watched(SpringApplication program, Coverage coverage) {
        program.addInitializers(any -> any.getBeanFactory().registerSingleton("coverage", coverage));
        return program;
    }
}
