package org.forumbot.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a class where there is no Chromium, and says so. With {@code FORUMBOT_BROWSER=required}, a variable or a
 * property, its tests run and fail there.
 */
final class NeedsChromium implements ExecutionCondition {
    private static final String BROWSER = "FORUMBOT_BROWSER";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (isRequired() || Chromium.program().isPresent()) {
            return ConditionEvaluationResult.enabled("");
        }
        var missing = context.getDisplayName() + ": skipped, as there is no Chromium. " + Chromium.ADVICE;
        System.out.println(missing);
        return ConditionEvaluationResult.disabled(missing);
    }

    private static boolean isRequired() {
        return "required".equals(System.getProperty(BROWSER, System.getenv(BROWSER)));
    }
}
