package org.forumbot.conversation;

import java.util.List;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.Library;
import org.forumbot.files.Starts;
import org.springframework.stereotype.Component;

/** The dialogs in force, opened when all ports are known. */
@Component
class Dialogue {
    private final DialogFiles files;
    private final Starts starts;

    Dialogue(DialogFiles files, Ports ports) {
        files.open(ports.vocabulary());
        this.files = files;
        this.starts = files.starts();
        Thread.ofPlatform().name("warm-up").daemon().start(files::warmUp);
    }

    Library library(String language, String forum) {
        return files.library(language, forum);
    }

    Starts starts() {
        return starts;
    }

    List<String> languages() {
        return files.languages();
    }

    String mainForum() {
        return files.forums().getFirst();
    }

    boolean isOn(String forum) {
        return files.forums().contains(forum);
    }
}
