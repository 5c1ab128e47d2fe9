package org.forumbot.conversation;

import java.util.Map;
import org.forumbot.dialog.Words;
import org.forumbot.files.DialogFiles;
import org.springframework.stereotype.Component;

@Component
class FilePhrases implements Phrases {
    private final DialogFiles files;

    FilePhrases(DialogFiles files) {
        this.files = files;
    }

    @Override
    public Words say(String language, String key, Map<String, Object> values) {
        return files.library(language, files.forums().getFirst()).wording().say(key, values);
    }
}
