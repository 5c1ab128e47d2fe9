package org.forumbot.tools;

import picocli.CommandLine.Option;

/** What every command understands. */
final class Help {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says how this is used.")
    private boolean wanted;

    boolean wanted() {
        return wanted;
    }
}
