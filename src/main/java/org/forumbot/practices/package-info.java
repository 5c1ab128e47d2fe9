/**
 * What organizations submit: practices, their drafts and cards.
 */
@ApplicationModule(allowedDependencies = {"dialog", "files", "conversation", "people", "store"})
@NullMarked
package org.forumbot.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
