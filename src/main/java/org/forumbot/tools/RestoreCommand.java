package org.forumbot.tools;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.forumbot.store.DatabaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description =
                "Puts a backup in the place of the database, which is kept beside it. Not while a bot works with it."
                        + " DATABASE_URL names the database.")
final class RestoreCommand implements Callable<Integer> {
    private final Supplier<DatabaseFile> database;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Parameters(paramLabel = "FILE", description = "The backup. It stays as it is.")
    private Path copy = Path.of("");

    RestoreCommand(Supplier<DatabaseFile> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return switch (database.get().restore(copy, clock, new Percent(out))) {
            case DatabaseFile.Outcome.Done done -> {
                out.println("Restored: " + done.file() + " (" + Percent.size(done.bytes()) + "), checked.");
                out.println(
                        done.former().equals(done.file())
                                ? "There was no database before."
                                : "The former database is kept: " + done.former());
                yield 0;
            }
            case DatabaseFile.Outcome.Refused refused -> Percent.refused(spec, refused);
        };
    }
}
