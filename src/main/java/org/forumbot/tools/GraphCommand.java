package org.forumbot.tools;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "graph", description = "Draws the dialogs as Mermaid diagrams: all of them as a page, or one form.")
final class GraphCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Parameters(arity = "0..1", paramLabel = "FORM", description = "The name of a form; without it all is drawn.")
    private @Nullable String form;

    @Option(names = "--dialogs", paramLabel = "DIR", description = "The folder with the dialogs.")
    private @Nullable Path directory;

    GraphCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var drawn = new Drawing(workshop.sound(directory));
        spec.commandLine().getOut().print(form == null ? drawn.page() : drawn.form(form));
        return 0;
    }
}
