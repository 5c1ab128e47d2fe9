package org.forumbot.tools;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
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
        var command = new CommandLine(new DialogTools());
        commands(args, workshop).forEach(command::addSubcommand);
        command.setOut(out).setErr(err).setExecutionExceptionHandler((failure, line, _) -> {
            line.getErr().println(Told.of(failure));
            return WRONG;
        });
        int code = command.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The one that is asked for: reading how all of them are used takes as long as a check. Else all, to be listed. */
    private static List<Object> commands(String[] args, Workshop workshop) {
        return switch (args.length == 0 ? "" : args[0]) {
            case "check" -> List.of(new CheckCommand(workshop));
            case "diff" -> List.of(new DiffCommand(workshop));
            default ->
                List.of(
                        new CheckCommand(workshop),
                        new PlayCommand(workshop),
                        new TestCommand(workshop),
                        new CoverageCommand(workshop),
                        new GraphCommand(workshop),
                        new SchemaCommand(),
                        new DiffCommand(workshop));
        };
    }

    /** Dialogs are not in English only; a console that knows ASCII alone is told UTF-8. */
    static PrintWriter writer(PrintStream stream) {
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
