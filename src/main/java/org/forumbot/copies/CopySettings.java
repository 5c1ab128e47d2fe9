package org.forumbot.copies;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.util.unit.DataSize;

/**
 * What may be kept.
 *
 * @param quota how much all copies together may take; 0 = none are kept
 */
@ConfigurationProperties("forumbot.copies")
record CopySettings(@DefaultValue("5GB") DataSize quota) {
    CopySettings {
        if (quota.isNegative()) {
            throw new FailureAnalyzedException(
                    "FILES_QUOTA is '%s', which is less than nothing.".formatted(quota),
                    "Set it to a size such as 5GB or 500MB, to 0 to keep no copies, or leave it out.");
        }
    }
}
