/**
 * Reads {@code dialogs/}: YAML with positions, expressions, wordings; reports every mistake at once.
 */
@ApplicationModule(allowedDependencies = {"dialog"})
@NullMarked
package org.forumbot.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
