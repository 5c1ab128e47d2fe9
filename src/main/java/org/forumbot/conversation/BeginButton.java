package org.forumbot.conversation;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.forumbot.conversation.OpenForms.Draft;
import org.forumbot.dialog.Form;

/**
 * A button that begins a form: {@code b.<forum>.<form>}; with {@code .+} one more, with {@code .<conversation>} in place
 * of that one, which is dropped.
 *
 * @param insteadOf empty for none
 */
record BeginButton(String forum, String form, boolean another, OptionalLong insteadOf) {
    private static final Pattern DATA =
            Pattern.compile("b\\.([a-z0-9]{1,8})\\.([A-Za-z0-9_-]{1,16})(?:\\.(\\+|[0-9a-z]{1,12}))?");

    static String data(String forum, String form) {
        return "b." + forum + "." + form;
    }

    /** One more of a form of which there may be several, else one in place of this draft. */
    static String data(String forum, Form form, Draft draft) {
        return data(forum, form.name()) + "." + (form.several() ? "+" : draft.code());
    }

    /** Empty for anything else: the data is hostile until read. */
    static Optional<BeginButton> read(String data) {
        var match = DATA.matcher(data);
        if (!match.matches()) {
            return Optional.empty();
        }
        var which = match.group(3);
        boolean another = "+".equals(which);
        var insteadOf = which == null || another ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(which, 36));
        return Optional.of(new BeginButton(match.group(1), match.group(2), another, insteadOf));
    }
}
