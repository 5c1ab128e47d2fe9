package org.forumbot.conversation;

import java.util.List;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.DialogsInForce;
import org.forumbot.files.Library;
import org.forumbot.files.Starts;
import org.springframework.stereotype.Component;

/** The dialogs in force, opened when all ports are known. Within a turn they are always the same ones. */
@Component
class Dialogue {
    private final DialogsInForce files;

    Dialogue(DialogsInForce files, Ports ports) {
        this.files = files;
        DialogFiles first = files.now();
        first.open(ports.vocabulary());
        Thread.ofPlatform().name("warm-up").daemon().start(first::warmUp);
    }

    Library library(String language, String forum) {
        return files.now().library(language, forum);
    }

    Starts starts() {
        return files.now().starts();
    }

    List<String> languages() {
        return files.languages();
    }

    String mainForum() {
        return files.forums().getFirst();
    }

    boolean hasSeveralForums() {
        return files.forums().size() > 1;
    }

    boolean isOn(String forum) {
        return files.forums().contains(forum);
    }
}
