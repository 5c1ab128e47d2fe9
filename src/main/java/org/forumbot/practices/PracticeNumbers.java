package org.forumbot.practices;

import java.util.Locale;
import org.forumbot.files.Dialogs;
import org.forumbot.store.Numbers;
import org.springframework.stereotype.Component;

/** {@code P-0001}, counted per forum; {@code S24-P-0001} as soon as several forums are on. Never used again. */
@Component
class PracticeNumbers {
    private final Numbers numbers;
    private final Dialogs dialogs;

    PracticeNumbers(Numbers numbers, Dialogs dialogs) {
        this.numbers = numbers;
        this.dialogs = dialogs;
    }

    String next(String forum) {
        var number = String.format(Locale.ROOT, "P-%04d", numbers.next("practice." + forum));
        return dialogs.forums().size() > 1 ? forum.toUpperCase(Locale.ROOT) + "-" + number : number;
    }
}
