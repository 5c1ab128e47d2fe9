package org.forumbot.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.StoredConversations;
import org.forumbot.conversation.StoredConversations.Change;
import org.forumbot.dialog.Conversation.Status;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Stands;
import org.forumbot.walk.Phone.Button;

/** People who walk at the same time, a step each and then the next. All they do follows from one seed. */
final class Company {
    static final int SIZE = 50;
    private static final int WHIMS = 40;
    private static final int MOST_STEPS = 600;
    private static final int MOST_BUTTONS = 2_000;
    private static final int PEOPLE = 1_000;

    private final WholeBot bot;
    private final long seed;
    private final Random chance;
    private final Map<String, Form> forms;
    private final List<Walker> walkers;
    private final List<Button> everybodys = new ArrayList<>();
    private final StoredConversations stored;
    private final long first;

    Company(WholeBot bot, long seed, List<Form> goals) {
        this.bot = bot;
        this.seed = seed;
        this.chance = new Random(seed);
        this.forms = bot.forms();
        this.stored = new StoredConversations(bot.reader());
        this.first = 10_000_000 + Math.floorMod(seed, 1_000_000_000L) * PEOPLE;
        this.walkers = LongStream.range(first, first + SIZE)
                .mapToObj(id -> new Walker(
                        id,
                        goals.get((int) (id % goals.size())),
                        new Random(seed * 31 + id),
                        bot,
                        everybodys,
                        stored::find))
                .toList();
    }

    /** @throws AssertionError with the seed, and the way of who was left alone */
    void walks() {
        for (int step = 0; step < WHIMS; step++) {
            bot.clock.advance(Duration.ofMillis(chance.nextInt(4_000)));
            together(walkers, false);
        }
        walkers.forEach(Walker::forgetsHavingArrived);
        for (int step = 0; !onTheWay().isEmpty(); step++) {
            if (step == MOST_STEPS) {
                throw failure(onTheWay().getFirst(), "This person is stuck", null);
            }
            bot.clock.advance(Duration.ofSeconds(step % 20 == 0 ? 3_700 : 5));
            together(onTheWay(), true);
        }
    }

    private List<Walker> onTheWay() {
        return walkers.stream().filter(walker -> !walker.isThere()).toList();
    }

    private void together(List<Walker> some, boolean sensibly) {
        var doings = new LinkedHashMap<Walker, Doing>();
        some.forEach(walker -> doings.put(walker, walker.next(sensibly)));
        var incoming = new ArrayList<Incoming>();
        var presses = new ArrayList<String>();
        doings.values().forEach(doing -> {
            incoming.addAll(doing.incoming());
            presses.addAll(doing.presses());
        });
        bot.handle(incoming, presses);
        doings.forEach(this::look);
        stored.changes(first, first + SIZE).values().forEach(this::check);
        var complaints = bot.complaints();
        if (!complaints.isEmpty()) {
            throw new AssertionError("Seed %d: %s%n%s".formatted(seed, complaints, doings.keySet()));
        }
    }

    private void look(Walker walker, Doing doing) {
        try {
            walker.looksAt(doing);
        } catch (AssertionError left) {
            throw failure(walker, String.valueOf(left.getMessage()), left);
        }
        bot.phones.of(walker.id).newest().ifPresent(newest -> newest.buttons().forEach(this::remember));
    }

    private void remember(Button button) {
        if (everybodys.size() < MOST_BUTTONS) {
            everybodys.add(button);
        } else {
            everybodys.set(chance.nextInt(MOST_BUTTONS), button);
        }
    }

    /** What is stored satisfies the file, and what was sent is whole. */
    private void check(Change change) {
        var now = change.after();
        var form = forms.get(now.form());
        var before = change.before();
        var wrong = Stands.wrong(form, before == null ? Map.of() : before.answers(), now);
        var walker = walkers.get((int) (now.person() - first));
        if (!wrong.isEmpty()) {
            throw failure(walker, "Stored without satisfying the file: " + wrong, null);
        }
        if (now.status() == Status.SENT && (before == null || before.status() != Status.SENT)) {
            if (!Stands.isComplete(form, now)) {
                throw failure(walker, "Sent with answers missing: " + now, null);
            }
            if (walker.goal.name().equals(form.name())) {
                walker.arrives();
            }
        }
    }

    private AssertionError failure(Walker walker, String why, Throwable cause) {
        return new AssertionError("%s. Walk again with -Dforumbot.seed=%d%n%s".formatted(why, seed, walker), cause);
    }
}
