package org.forumbot.conversation;

import java.util.Map;
import java.util.TreeMap;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.DialogFolder;
import org.forumbot.files.DialogsInForce;
import org.forumbot.files.MadeFromDialogs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads and checks dialogs that are not in force. Takes up to a second, so never inside a unit. */
@Component
class DialogReading {
    private final DialogFolder folder;
    private final DialogsInForce inForce;
    private final Ports ports;
    private final ObjectProvider<MadeFromDialogs> made;

    DialogReading(DialogFolder folder, DialogsInForce inForce, Ports ports, ObjectProvider<MadeFromDialogs> made) {
        this.folder = folder;
        this.inForce = inForce;
        this.ports = ports;
        this.made = made;
    }

    /** Those in the folder. */
    Candidate folder() {
        return checked(folder.read());
    }

    /** Those in force with these texts in some files. @param texts by name; null = without that file */
    Candidate with(Map<String, ? extends @Nullable String> texts) {
        var contents = new TreeMap<>(inForce.now().contents());
        texts.forEach((name, text) -> {
            if (text == null) {
                contents.remove(name);
            } else {
                contents.put(name, text);
            }
        });
        return checked(folder.of(contents));
    }

    private Candidate checked(DialogFiles files) {
        var mistakes = files.mistakes(ports.vocabulary());
        return mistakes.isEmpty() ? new Candidate.Sound(files) : new Candidate.Broken(mistakes);
    }

    /** Makes what is made from them, so that nobody waits for it later. */
    void prepare(DialogFiles next) {
        next.warmUp();
        made.forEach(each -> each.prepare(next));
    }
}
