/**
 * Who talks to the bot: person, language, reachability, consents, erasure.
 */
@ApplicationModule(allowedDependencies = {"store"})
@NullMarked
package org.forumbot.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
