package org.forumbot.files;

import java.util.List;

/**
 * The dialogs by which the bot works now. They are replaced as a whole, and only between two turns; who wants to see one
 * state of all files for longer asks {@link #now} once.
 */
public final class DialogsInForce implements Dialogs {
    private volatile DialogFiles now;

    DialogsInForce(DialogFiles first) {
        now = first;
    }

    public DialogFiles now() {
        return now;
    }

    /** @param next opened, without mistakes */
    public void put(DialogFiles next) {
        now = next;
    }

    @Override
    public List<String> forums() {
        return now.forums();
    }

    @Override
    public List<String> languages() {
        return now.languages();
    }

    @Override
    public ForumFile forum(String code, String language) {
        return now.forum(code, language);
    }

    @Override
    public List<ExampleFile> examples(String language) {
        return now.examples(language);
    }

    @Override
    public GuideFile guide(String language) {
        return now.guide(language);
    }
}
