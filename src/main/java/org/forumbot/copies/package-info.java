/**
 * Copies of the files that practices bring, as links at the messenger do not last: checked by their first bytes, kept
 * under the bot's own names within a quota, handed on by the bot.
 */
@ApplicationModule(allowedDependencies = {"conversation", "delivery", "dialog", "people", "practices", "store"})
@NullMarked
package org.forumbot.copies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
