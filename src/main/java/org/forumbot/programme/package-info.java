/**
 * Who holds a seat in which section of a forum, and who stands in line for one. What a holder is, and who is told about
 * a change, is not known here: changes go out as events that carry ids only.
 */
@ApplicationModule(allowedDependencies = {"files", "store"})
@NullMarked
package org.forumbot.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
