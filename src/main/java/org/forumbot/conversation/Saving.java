package org.forumbot.conversation;

import java.util.Set;

/** Port: what a form does when it is sent ({@code submit.save}), registered by name. */
public interface Saving {
    String name();

    /** Names of the questions it cannot do without; a file that lacks one is refused. */
    Set<String> needs();

    /** Names of the values that {@link Outcome.Done} brings, for {@code say} and {@code desk} of the file. */
    Set<String> gives();

    /**
     * What is shown when somebody wants to begin the form and should not, such as the agenda of who is registered.
     *
     * @return {@code file.screen}, empty when the form may be begun
     */
    default String instead(Asker who) {
        return "";
    }

    /**
     * Inside the turn. Sending the same conversation again changes nothing and returns the same values.
     *
     * @return {@link Outcome.Done} whose values the file's {@code say} and {@code desk} may name, or
     *     {@link Outcome.Refused}
     */
    Outcome save(Asker who, Sent sent);
}
