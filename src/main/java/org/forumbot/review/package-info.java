/**
 * The review of practices: experts and how they were invited, who judges which practice, scores and comments, and the
 * decisions that are prepared from them. Who decides is a person; what is decided is done by the practices themselves.
 */
@ApplicationModule(
        allowedDependencies = {"dialog", "files", "conversation", "copies", "people", "delivery", "practices", "store"})
@NullMarked
package org.forumbot.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
