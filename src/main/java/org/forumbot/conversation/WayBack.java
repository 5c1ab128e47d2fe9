package org.forumbot.conversation;

import java.util.List;
import org.forumbot.dialog.Keyboard.Button;

/** What comes by itself may come in the middle of a form: it brings the way back to the question with it. */
public interface WayBack {
    /** A row of a keyboard, or none when this person is in no form. Inside a unit. */
    List<List<Button>> rows(long person, String language);
}
