package org.forumbot.conversation;

import java.util.Map;
import org.forumbot.dialog.Words;
import org.forumbot.files.DialogsInForce;
import org.springframework.stereotype.Component;

@Component
class FilePhrases implements Phrases {
    private final DialogsInForce files;

    FilePhrases(DialogsInForce files) {
        this.files = files;
    }

    @Override
    public Words say(String language, String key, Map<String, Object> values) {
        return files.now()
                .library(language, files.forums().getFirst())
                .wording()
                .say(key, values);
    }
}
