package org.forumbot.tools;

import java.util.concurrent.Callable;
import org.forumbot.files.DialogSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "schema", description = "Prints the JSON Schema of the files, for completion and checks in editors.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Help help = new Help();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(DialogSchema.text());
        return 0;
    }
}
