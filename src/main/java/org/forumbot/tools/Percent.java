package org.forumbot.tools;

import java.io.PrintWriter;
import java.util.Locale;
import org.forumbot.store.DatabaseFile;
import picocli.CommandLine.Model.CommandSpec;

/** Tells how far a long copy is, at each tenth; a short one has none. */
final class Percent implements DatabaseFile.Progress {
    /** About 200 MB. */
    private static final int LONG = 50_000;

    private final PrintWriter out;
    private int told;

    Percent(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void at(int done, int all) {
        int tenth = (int) (10L * done / all);
        if (all >= LONG && tenth > told && tenth < 10) {
            out.println(10 * tenth + " %");
            told = tenth;
        }
    }

    static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1_000) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    static int refused(CommandSpec spec, DatabaseFile.Outcome.Refused refused) {
        var err = spec.commandLine().getErr();
        err.println(refused.why());
        err.println(refused.advice());
        return DatabaseTools.REFUSED;
    }
}
