package org.forumbot.tools;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.forumbot.conversation.DiffReport;
import org.forumbot.files.DialogCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "Compares the dialogs with those in force in a database, and tells for how many open conversations each"
                    + " change matters.",
            "text = only wordings, compatible = every answer goes on to count, breaking = an answer may count no more."
        })
final class DiffCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder with the dialogs.")
    private @Nullable Path directory;

    @Option(
            names = "--against",
            required = true,
            paramLabel = "DATABASE",
            description = "The database file of the bot, or a copy of it. It is only read; the bot may be working.")
    private Path database = Path.of("");

    DiffCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Workshop.quiet();
        var forums = workshop.forums();
        var now = DialogCheck.opened(workshop.sound(directory), forums, workshop.clock());
        DiffReport.against(database, now, contents -> DialogCheck.once(contents, forums, workshop.clock()))
                .forEach(spec.commandLine().getOut()::println);
        return 0;
    }
}
