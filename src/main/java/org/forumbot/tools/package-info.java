/**
 * What those who write dialogs work with at the command line: checks, drawings, scenarios played against the whole
 * program. It meets the bot as people do, over the playground's HTTP, and nothing in the bot knows of it.
 */
@ApplicationModule(allowedDependencies = {"conversation", "dialog", "files"})
@NullMarked
package org.forumbot.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
