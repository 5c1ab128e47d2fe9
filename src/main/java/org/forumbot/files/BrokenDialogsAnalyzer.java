package org.forumbot.files;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells every mistake in the dialogs in place of a stack trace. */
class BrokenDialogsAnalyzer extends AbstractFailureAnalyzer<BrokenDialogs> {
    @Override
    protected FailureAnalysis analyze(Throwable root, BrokenDialogs broken) {
        var list = broken.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The dialogs cannot be used, mistakes: " + broken.problems().size() + "\n\n" + list,
                "Correct the files at these places (file:line:column) and start again.",
                broken);
    }
}
