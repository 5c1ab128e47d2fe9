package org.forumbot.files;

import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Wording;

/**
 * The forms and screens for one language and one forum.
 *
 * @param forms, screens by name
 */
public record Library(Map<String, Form> forms, Map<String, Screen.File> screens, Wording wording) {
    public Optional<Form> form(String name) {
        return Optional.ofNullable(forms.get(name));
    }

    public Optional<Screen> screen(String file, String name) {
        return Optional.ofNullable(screens.get(file))
                .map(found -> found.screens().get(name));
    }
}
