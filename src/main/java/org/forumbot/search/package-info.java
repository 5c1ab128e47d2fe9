/**
 * Finds texts by what people type: in any form of a word, with slips, in other words. In memory, one language at a time.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.forumbot.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
