package org.forumbot.conversation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.forumbot.conversation.Consequences.Counted;
import org.forumbot.conversation.Consequences.OfForm;
import org.forumbot.files.DialogDiff;
import org.forumbot.files.DialogFiles;

/** What would change for those who are filling in forms if these dialogs came in force, told to who writes them. */
public final class DiffReport {
    private DiffReport() {}

    /**
     * Compares with the dialogs in force in a database, which is only read.
     *
     * @param now opened
     * @param reading makes dialogs of texts by name; they need not be opened
     * @throws IllegalArgumentException when there is no such database, or it does not know its dialogs
     */
    public static List<String> against(
            Path database, DialogFiles now, Function<Map<String, String>, DialogFiles> reading) {
        var copy = StoredCopy.open(database);
        var contents = copy.contents();
        var changes = DialogDiff.between(reading.apply(contents), now);
        var consequences = new Consequences(now, changes);
        copy.eachOpen(consequences::add);
        var lines = new ArrayList<String>();
        consequences.all().forEach(form -> form(form, lines));
        var files = FilesInForce.changed(contents, now.contents());
        lines.add(
                files.isEmpty()
                        ? "The dialogs are the same as those in force."
                        : "Files that differ: " + String.join(", ", files));
        return lines;
    }

    private static void form(OfForm form, List<String> lines) {
        lines.add("%s: %d open, %d people asked again, %d get new questions%s"
                .formatted(
                        form.form(),
                        form.open(),
                        form.again(),
                        form.fresh(),
                        form.unreadable() == 0 ? "" : ", " + form.unreadable() + " unreadable"));
        form.changes().forEach(change -> lines.add(line(change)));
        lines.add("");
    }

    private static String line(Counted counted) {
        var change = counted.change();
        var place = change.question().isEmpty() ? "" : change.question() + ": ";
        return "  %-10s %s%s"
                .formatted(change.impact().name().toLowerCase(Locale.ROOT), place, words(counted, change.what()));
    }

    private static String words(Counted counted, String what) {
        int touched = counted.touched();
        var again = "%d of %d asked again".formatted(counted.again(), touched);
        return switch (counted.change().kind()) {
            case FORM_ADDED -> "new form";
            case FORM_REMOVED -> "form removed, %d were filling it in".formatted(touched);
            case ADDED -> "question added, %d get it at once".formatted(counted.again());
            case REMOVED -> "question removed, %d answers kept aside".formatted(touched);
            case RENAMED -> "was '%s', %d answers carried over".formatted(what, touched);
            case OPTION_ADDED -> "option '%s' added".formatted(what);
            case OPTION_REMOVED -> "option '%s' removed, %s".formatted(what, again);
            case TYPE -> "type %s, %s".formatted(what, again);
            case LIMITS -> "%s, %s".formatted(what, again);
            case REQUIRED -> "required now, %s".formatted(again);
            case OPTIONAL -> "optional now";
            case CONDITION -> "'%s' changed, %s".formatted(what, again);
            case ORDER -> "order of questions changed";
            case TEXT -> "text of '%s'".formatted(what);
            case OTHER -> "'%s' changed, %s".formatted(what, again);
        };
    }
}
