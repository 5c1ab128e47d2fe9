/**
 * Taking part in a forum: registrations, a person's agenda, and what the screens of sections show and do.
 */
@ApplicationModule(
        allowedDependencies = {"dialog", "files", "conversation", "people", "programme", "delivery", "search", "store"})
@NullMarked
package org.forumbot.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
