/**
 * Practices that their authors have published: who may, what is shown of them, and how they are found by others.
 */
@ApplicationModule(
        allowedDependencies = {
            "conversation",
            "copies",
            "delivery",
            "dialog",
            "files",
            "guide",
            "people",
            "practices",
            "search",
            "store"
        })
@NullMarked
package org.forumbot.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
