/**
 * What is done at the command line. For those who write dialogs: checks, drawings, scenarios played against the whole
 * program; for those who run the bot: backups. It meets the bot as people do, over the playground's HTTP, and nothing in the bot knows of it.
 */
@ApplicationModule(allowedDependencies = {"conversation", "dialog", "files", "store"})
@NullMarked
package org.forumbot.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
