/**
 * Practices that their authors have published: who may, what is shown of them, and how they are found by others.
 */
@ApplicationModule(allowedDependencies = {"search"})
@NullMarked
package org.forumbot.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
