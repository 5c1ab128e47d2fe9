package org.forumbot.tools;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.forumbot.store.DatabaseFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check-db",
        description =
                "Reads a whole database and says whether it is sound. It is not changed; a bot may be working with it.")
final class CheckDbCommand implements Callable<Integer> {
    private final Supplier<DatabaseFile> database;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A database or a backup; the one of DATABASE_URL when left out.")
    private @Nullable Path file;

    CheckDbCommand(Supplier<DatabaseFile> database) {
        this.database = database;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var found = (file == null ? database.get() : DatabaseFile.of(file)).check();
        if (found.sound()) {
            out.println("Sound: " + found.file() + " (" + Percent.size(found.bytes()) + "), tables of version "
                    + found.schema() + ".");
            return 0;
        }
        out.println("Not sound: " + found.file());
        found.faults().forEach(fault -> out.println("  " + fault));
        out.println("Stop the bot and put the last good backup in its place: java -jar forumbot.jar restore BACKUP. "
                + "The file that is there now is kept beside it.");
        return DatabaseTools.REFUSED;
    }
}
