package org.forumbot.files;

import org.apache.commons.validator.routines.EmailValidator;
import org.forumbot.dialog.Reading;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.WordsType;

/** An e-mail address (RFC 5321, at most 254 characters); national domains too. */
record EmailType() implements WordsType {
    private static final int LONGEST = 254;

    @Override
    public Reading typed(Context context, String text) {
        var address = text.strip();
        return address.length() <= LONGEST && EmailValidator.getInstance().isValid(address)
                ? new Reading.Ok(new Value.Text(address))
                : Reading.bad("bad.email");
    }
}
