package org.forumbot.tools;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code java -jar forumbot.jar dialogs …}: what those who write dialogs need, at the command line. */
@Command(
        name = "dialogs",
        description = "Checks, plays, tests and draws the dialogs.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 = all is well, 1 = something is wrong in the files, 2 = the command is not understood.",
            "DIALOGS_DIR names the folder with the dialogs (dialogs), FORUM the forums that are on (all)."
        })
public final class DialogTools implements Runnable {
    static final int WRONG = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    private DialogTools() {}

    /**
     * Runs one command.
     *
     * @param program the whole program, not yet run; a new one each time
     * @return 0 = all is well, 1 = something is wrong in the files, 2 = the command is not understood
     */
    public static int run(String[] args, Supplier<SpringApplication> program, Clock clock) {
        var in = new BufferedReader(new InputStreamReader(System.in, charset(System.getProperty("stdin.encoding"))));
        return run(args, new Workshop(program, clock, System.getenv(), in), writer(System.out), writer(System.err));
    }

    static int run(String[] args, Workshop workshop, PrintWriter out, PrintWriter err) {
        quiet();
        var command = new CommandLine(new DialogTools())
                .addSubcommand(new CheckCommand(workshop))
                .addSubcommand(new PlayCommand(workshop))
                .addSubcommand(new TestCommand(workshop))
                .addSubcommand(new CoverageCommand(workshop))
                .addSubcommand(new GraphCommand(workshop))
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new DiffCommand(workshop))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, line, _) -> {
                    line.getErr().println(Told.of(failure));
                    return WRONG;
                });
        int code = command.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** What a library has to say is of no use here; the program's own log is set up when it starts. */
    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.WARN);
        }
    }

    /** Dialogs are not in English only; a console that knows ASCII alone is told UTF-8. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, charset(stream.charset().name()));
    }

    private static Charset charset(String name) {
        var charset = name == null || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
        return charset.newEncoder().canEncode('Ж') ? charset : StandardCharsets.UTF_8;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what is to be done with the dialogs.");
    }
}
