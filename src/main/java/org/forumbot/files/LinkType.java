package org.forumbot.files;

import java.util.Locale;
import org.apache.commons.validator.routines.UrlValidator;
import org.forumbot.dialog.Reading;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.WordsType;

/** An address on the web (RFC 3986, http or https, at most 2,000 characters); national domains too. It is not fetched. */
record LinkType() implements WordsType {
    private static final int LONGEST = 2000;
    private static final UrlValidator VALID = new UrlValidator(new String[] {"http", "https"});

    @Override
    public Reading typed(Context context, String text) {
        var address = whole(text.strip());
        return address.length() <= LONGEST && VALID.isValid(plain(address))
                ? new Reading.Ok(new Value.Text(address))
                : Reading.bad("bad.link");
    }

    /** The validator knows national letters in the name of a site only, and people copy them in what follows it too. */
    private static String plain(String address) {
        int path = address.indexOf('/', "https://".length());
        return path < 0
                ? address
                : address.substring(0, path) + address.substring(path).replaceAll("[^\\x00-\\x7f]", "x");
    }

    /** People leave out what stands before the name of a site. */
    private static String whole(String typed) {
        var small = typed.toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://") ? typed : "https://" + typed;
    }
}
