/**
 * Answers on how to package a practice, their search, and questions handed to a person.
 */
@ApplicationModule(allowedDependencies = {"files", "conversation", "people", "search", "store"})
@NullMarked
package org.forumbot.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
