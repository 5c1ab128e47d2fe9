/**
 * The desk: notices, digests and commands of the organizers' chat.
 */
@ApplicationModule(
        allowedDependencies = {
            "dialog",
            "files",
            "conversation",
            "people",
            "programme",
            "registration",
            "practices",
            "review",
            "copies",
            "guide",
            "delivery",
            "store"
        })
@NullMarked
package org.forumbot.organizers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
