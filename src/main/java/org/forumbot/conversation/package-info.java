/**
 * One person's talk with the bot: turns, stored conversations, screens; the ports through which features join in.
 */
@ApplicationModule(allowedDependencies = {"dialog", "files", "people", "delivery", "store"})
@NullMarked
package org.forumbot.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
