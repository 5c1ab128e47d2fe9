/**
 * What organizations submit: practices, their revisions, and where each stands. One class alone moves a practice on.
 */
@ApplicationModule(allowedDependencies = {"dialog", "files", "conversation", "people", "delivery", "store"})
@NullMarked
package org.forumbot.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
