/**
 * A practice on one page: as a PDF to be hung up and as a text to be passed on, made from the answers of its card; and
 * the example cards that ship with the bot. Everything slow happens outside the turns.
 */
@ApplicationModule(allowedDependencies = {"dialog", "files", "conversation", "practices", "delivery", "store"})
@NullMarked
package org.forumbot.passport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
