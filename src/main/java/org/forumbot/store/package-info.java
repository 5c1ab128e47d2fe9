/**
 * The database: data sources, the one writer, jobs, ids, the lock of the one copy.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.forumbot.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
