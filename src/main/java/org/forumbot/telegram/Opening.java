package org.forumbot.telegram;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.forumbot.delivery.BotName;
import org.forumbot.delivery.Delivery;

/**
 * What follows from Telegram's answers: sending begins when all that waited has been handled, as that may change what is
 * to be said; the menu of commands is kept up to date, and the desk hears of a second copy.
 */
final class Opening {
    /** After this long nobody waits for the rest any more. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Delivery delivery;
    private final CommandMenu menu;
    private final LongSupplier nanos;
    private final Consumer<String> organizers;
    private final BotName name;
    private final long begun;
    private boolean open;

    /** @param nanos a clock that only runs forward, in nanoseconds @param organizers lets them know, by a phrase's key */
    Opening(Delivery delivery, CommandMenu menu, LongSupplier nanos, Consumer<String> organizers, BotName name) {
        this.delivery = delivery;
        this.menu = menu;
        this.nanos = nanos;
        this.organizers = organizers;
        this.name = name;
        begun = nanos.getAsLong();
    }

    /** A poll came back and what it brought has been handled. @param more whether more may be waiting */
    void polled(boolean more) {
        if (!more || isLate()) {
            open();
        }
        menu.look();
    }

    /** Whether messages go out. Until then no poll waits: nobody may write before they are answered. */
    boolean isOpen() {
        return open;
    }

    /** Telegram answered, though not with updates. */
    void answered() {
        if (isLate()) {
            open();
        }
    }

    /** Telegram has told how the bot is called. */
    void named(String username) {
        name.is(username);
    }

    /** Another copy of the bot polls too. */
    void isNotAlone() {
        organizers.accept("desk.second");
    }

    private boolean isLate() {
        return nanos.getAsLong() - begun > PATIENCE.toNanos();
    }

    private void open() {
        if (!open) {
            open = true;
            delivery.open();
        }
    }
}
