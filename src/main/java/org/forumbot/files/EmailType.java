package org.forumbot.files;

import org.apache.commons.validator.routines.EmailValidator;
import org.forumbot.dialog.Reading;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Value;

/** An e-mail address (RFC 5321, at most 254 characters); national domains too. */
record EmailType() implements Type {
    private static final int LONGEST = 254;

    @Override
    public Reading typed(Context context, String text) {
        var address = text.strip();
        return address.length() <= LONGEST && EmailValidator.getInstance().isValid(address)
                ? new Reading.Ok(new Value.Text(address))
                : Reading.bad("bad.email");
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Text(var text) && typed(context, text) instanceof Reading.Ok;
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Text(var text) ? text : "";
    }

    @Override
    public Object natural(Value value) {
        return shown(value);
    }

    @Override
    public Object blank() {
        return "";
    }
}
