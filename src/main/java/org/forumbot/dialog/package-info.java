/**
 * What a dialog is: forms, screens, answers, and the one pure step. Knows no clock, no storage, no channel.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.forumbot.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
