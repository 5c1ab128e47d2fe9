/**
 * A pretend Telegram: a Bot API over HTTP that refuses what the real one refuses, the people who talk to the bot, and a
 * chat page in the browser. It knows nothing of the bot and the bot meets it only over HTTP.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.forumbot.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
