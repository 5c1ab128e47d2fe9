package org.forumbot.registration;

import java.util.Locale;
import org.forumbot.files.Dialogs;
import org.forumbot.store.Numbers;
import org.springframework.stereotype.Component;

/** Numbers of registrations: {@code R-0042}, {@code S24-R-0042} where several forums are on. None is used twice. */
@Component
class RegistrationNumbers {
    private final Numbers numbers;
    private final Dialogs dialogs;

    RegistrationNumbers(Numbers numbers, Dialogs dialogs) {
        this.numbers = numbers;
        this.dialogs = dialogs;
    }

    String next(String forum) {
        var number = "R-%04d".formatted(numbers.next("registration." + forum));
        return dialogs.forums().size() == 1 ? number : forum.toUpperCase(Locale.ROOT) + "-" + number;
    }
}
