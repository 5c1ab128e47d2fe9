package org.forumbot.files;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.forumbot.dialog.Reading;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Value;

/** A phone number of any country, kept as E.164; without a country code it is a Russian one. */
record PhoneType() implements Type {
    private static final int LONGEST = 40;

    /** A form shows the same number several times, while others fill theirs. */
    private static final Lately<String, String> SHOWN = new Lately<>(128);

    @Override
    public Reading typed(Context context, String text) {
        return number(text)
                .<Reading>map(number -> new Reading.Ok(new Value.Text(format(number, PhoneNumberFormat.E164))))
                .orElseGet(() -> Reading.bad("bad.phone"));
    }

    private static Optional<PhoneNumber> number(String text) {
        var digits = text.strip();
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        return parsed(digits).or(() -> parsed("+" + digits));
    }

    private static Optional<PhoneNumber> parsed(String text) {
        try {
            var number = PhoneNumberUtil.getInstance().parse(text, "RU");
            return PhoneNumberUtil.getInstance().isValidNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException notOne) {
            return Optional.empty();
        }
    }

    private static String format(PhoneNumber number, PhoneNumberFormat how) {
        return PhoneNumberUtil.getInstance().format(number, how);
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Text(var text) && text.startsWith("+");
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Text(var text) ? SHOWN.of(text, PhoneType::international) : "";
    }

    private static String international(String text) {
        return parsed(text)
                .map(number -> format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(text);
    }

    @Override
    public Object natural(Value value) {
        return value instanceof Value.Text(var text) ? text : "";
    }

    @Override
    public Object blank() {
        return "";
    }

    @Override
    public boolean asksContact() {
        return true;
    }
}
