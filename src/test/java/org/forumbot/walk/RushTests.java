package org.forumbot.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.dialog.Value;
import org.forumbot.store.Writer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a section of the shipped programme, in the whole bot with its database file. */
@DisplayName("A rush for the seats of one section")
class RushTests {
    private static final String SECTION = "S056";
    private static final int PLACES = 50;
    private static final int PEOPLE = 600;
    private static final int BATCH = 100;

    @TempDir
    static Path folder;

    private static WholeBot bot;

    @BeforeAll
    static void start() {
        bot = new WholeBot(folder);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void seats_the_first_fifty_and_lines_up_the_others_in_the_order_of_their_presses() {
        var order = new ArrayList<>(LongStream.rangeClosed(1, PEOPLE).boxed().toList());
        Collections.shuffle(order, new Random(20_240_517));
        order.forEach(RushTests::registers);
        slices(order)
                .forEach(slice -> handle(slice.stream()
                        .map(person -> hands(person).writes("/start s_" + SECTION))
                        .toList()));
        for (var slice : slices(order)) {
            bot.clock.advance(Duration.ofSeconds(10));
            handle(slice.stream().map(person -> presses(person, "Занять место")).toList());
            handle(slice.stream()
                    .filter(person -> !isSeated(person))
                    .map(person -> presses(person, "Встать в очередь"))
                    .toList());
        }
        assertThat(holders("SEATED")).containsExactlyElementsOf(order.subList(0, PLACES));
        assertThat(holders("WAITING")).containsExactlyElementsOf(order.subList(PLACES, PEOPLE));
        for (int at = PLACES; at < PEOPLE; at++) {
            assertThat(shown(order.get(at))).contains("ваш номер в ней: " + (at - PLACES + 1) + ".");
        }
        assertThat(bot.complaints()).isEmpty();
    }

    private static void registers(long person) {
        var who = new Asker(person, "ru", bot.forum());
        var sent = new Sent(
                person,
                "registration",
                Map.of(
                        "consent", new Value.Flag(true),
                        "name", new Value.Text("Анна Ким"),
                        "role", new Value.Codes(List.of("ngo")),
                        "region", new Value.Place("66", "Свердловская область"),
                        "phone", new Value.Text("+79123456789"),
                        "tracks", new Value.Codes(List.of("edu"))),
                Map.of());
        bot.bean(Writer.class)
                .submit(() -> bot.beans(Saving.class).stream()
                        .filter(saving -> saving.name().equals("registration"))
                        .forEach(saving -> saving.save(who, sent)))
                .join();
    }

    private static Hands hands(long person) {
        return new Hands(new Actor(person, "Анна", "ru", false), bot.phones.of(person), bot.clock);
    }

    /** The messenger tells of each seventh press twice. */
    private static Doing presses(long person, String label) {
        var card = bot.phones.of(person).newest().orElseThrow();
        var button = card.buttons().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + label + " below " + card));
        var press = new Incoming.Press(
                "c:" + label + person,
                label + person,
                new Actor(person, "Анна", "ru", false),
                new Incoming.Place(person, true),
                card.id(),
                button.data());
        var doing = new Doing(label, List.of(press), List.of(press.press()), Doing.Answer.ANY);
        return person % 7 == 0 ? Hands.toldTwice(doing) : doing;
    }

    private static void handle(List<Doing> doings) {
        bot.handle(
                doings.stream().flatMap(doing -> doing.incoming().stream()).toList(),
                doings.stream().flatMap(doing -> doing.presses().stream()).toList());
    }

    private static boolean isSeated(long person) {
        return shown(person).contains("У вас здесь есть место");
    }

    private static String shown(long person) {
        return bot.phones.of(person).newest().orElseThrow().text();
    }

    private static List<List<Long>> slices(List<Long> people) {
        var slices = new ArrayList<List<Long>>();
        for (int at = 0; at < people.size(); at += BATCH) {
            slices.add(people.subList(at, at + BATCH));
        }
        return slices;
    }

    /** In the order of their seats, or of their places in the line. */
    private static List<Long> holders(String state) {
        return bot.reader()
                .sql("select r.person from seat s join registration r on r.id = s.holder"
                        + " where s.section = ? and s.state = ? order by s.id")
                .params(SECTION, state)
                .query(Long.class)
                .list();
    }
}
