/**
 * What the bot says: the outbox, its senders, their pace, and the port {@link org.forumbot.delivery.Channel}.
 */
@ApplicationModule(allowedDependencies = {"dialog", "people", "store"})
@NullMarked
package org.forumbot.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
