/**
 * Taking part: registrations, agenda, what the sections' screens show and do.
 */
@ApplicationModule(allowedDependencies = {"dialog", "files", "conversation", "people", "programme", "delivery", "store"})
@NullMarked
package org.forumbot.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
