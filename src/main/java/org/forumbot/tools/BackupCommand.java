package org.forumbot.tools;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.forumbot.store.DatabaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description =
                "Writes a checked copy of the database, also while the bot works with it. DATABASE_URL names the database.")
final class BackupCommand implements Callable<Integer> {
    private final Supplier<DatabaseFile> database;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Parameters(paramLabel = "FILE", description = "The copy. A file that is there is never replaced.")
    private Path copy = Path.of("");

    BackupCommand(Supplier<DatabaseFile> database) {
        this.database = database;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return switch (database.get().backup(copy, new Percent(out))) {
            case DatabaseFile.Outcome.Done done -> {
                out.println("Backup: " + done.file() + " (" + Percent.size(done.bytes()) + "), checked.");
                yield 0;
            }
            case DatabaseFile.Outcome.Refused refused -> Percent.refused(spec, refused);
        };
    }
}
