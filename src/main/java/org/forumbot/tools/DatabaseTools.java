package org.forumbot.tools;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.forumbot.store.DatabaseFile;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code java -jar forumbot.jar backup|restore|check-db}: the database without the bot. */
@Command(name = "forumbot")
public final class DatabaseTools {
    /** The commands. */
    public static final Set<String> NAMES = Set.of("backup", "restore", "check-db");

    static final int REFUSED = 1;

    private DatabaseTools() {}

    /** @return 0 = done and sound, 1 = refused or not sound, 2 = the command is not understood */
    public static int run(String[] args, Clock clock) {
        return run(args, System.getenv(), clock, DialogTools.writer(System.out), DialogTools.writer(System.err));
    }

    static int run(String[] args, Map<String, String> environment, Clock clock, PrintWriter out, PrintWriter err) {
        Workshop.quiet();
        var url = environment.getOrDefault("DATABASE_URL", "");
        var command = new CommandLine(new DatabaseTools())
                .addSubcommand(new BackupCommand(() -> DatabaseFile.at(url)))
                .addSubcommand(new RestoreCommand(() -> DatabaseFile.at(url), clock))
                .addSubcommand(new CheckDbCommand(() -> DatabaseFile.at(url)))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, line, _) -> {
                    line.getErr()
                            .println(failure instanceof FailureAnalyzedException told ? said(told) : Told.of(failure));
                    return REFUSED;
                });
        int code = command.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static String said(FailureAnalyzedException told) {
        return told.analysis().getDescription()
                + System.lineSeparator()
                + told.analysis().getAction();
    }
}
