/**
 * What those who write dialogs work with: scenarios played against the whole program. It meets the bot as people do,
 * over the playground's HTTP, and nothing in the bot knows of it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.forumbot.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
