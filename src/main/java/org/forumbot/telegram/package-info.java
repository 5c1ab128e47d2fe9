/**
 * The only package that knows Telegram: polling, sending, commands. One class talks HTTP.
 */
@ApplicationModule(allowedDependencies = {"dialog", "conversation", "delivery", "store"})
@NullMarked
package org.forumbot.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
