/**
 * The forums: venues, tracks, sections, and who holds a seat in them.
 */
@ApplicationModule(allowedDependencies = {"files", "people", "store"})
@NullMarked
package org.forumbot.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
