package org.forumbot.organizers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one-time code that makes a group the desk. Whoever can read the log may choose the desk. */
@Component
class DeskCode {
    private static final Logger LOG = LoggerFactory.getLogger(DeskCode.class);
    private static final int LENGTH = 8;
    private static final int MOST_WRONG = 5;

    /** Without those that are easily taken for one another. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private @Nullable String code;
    private int wrong;

    /** Makes a new code and logs it; an older one is worth nothing any more. */
    synchronized void issue() {
        code = random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
        wrong = 0;
        LOG.warn(
                "There is no organizers' chat. Add the bot to the organizers' group and send there: /desk {}."
                        + " What comes in meanwhile waits.",
                code);
    }

    /** Compares in constant time. After five wrong ones the code is renewed. */
    synchronized boolean matches(String said) {
        if (code == null) {
            return false;
        }
        boolean right = MessageDigest.isEqual(bytes(code), bytes(said.strip().toUpperCase(Locale.ROOT)));
        if (!right && ++wrong >= MOST_WRONG) {
            issue();
        }
        return right;
    }

    synchronized void spend() {
        code = null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
