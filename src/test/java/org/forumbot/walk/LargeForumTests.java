package org.forumbot.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.dialog.Value;
import org.forumbot.store.Writer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot with its database file; the figures go to the output. */
@DisplayName("A forum of 10,000 people with 200 sections and 60,000 seats")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeForumTests {
    private static final Duration PAGE = Duration.ofMillis(20);
    private static final Duration AGENDA = Duration.ofMillis(200);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final int TIMES = 60;
    private static final int REGISTRATIONS = 200;
    private static final int PRESSES = 600;
    private static final long ANNA = 7;

    /** A seat in each of these, and a place in line. */
    private static final List<String> HELD = List.of("S001", "S010", "S030", "S045", "S060", "S067");

    @TempDir
    static Path folder;

    private static final Map<Long, Hands> HANDS = new HashMap<>();

    private static WholeBot bot;
    private static Map<String, List<String>> inSmallForum = Map.of();

    @BeforeAll
    static void start() throws Exception {
        var small = folder.resolve("small");
        try (var first = new WholeBot(Files.createDirectories(small))) {
            bot = first;
            takesPart(ANNA);
            inSmallForum = statements();
        }
        HANDS.clear();
        bot = new WholeBot(folder, LargeForum.dialogs(folder));
        takesPart(ANNA);
        LargeForum.fill(bot, ANNA);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    @Order(1)
    void needs_no_more_statements_for_a_screen_than_a_small_one_that_is_empty() throws Exception {
        assertThat(bot.reader()
                        .sql("select count(*) from seat where state = 'SEATED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(LargeForum.PEOPLE * LargeForum.SEATS_EACH);
        var here = statements();
        assertThat(here).isEqualTo(inSmallForum);
        // in a line it is one more for what is said and for the buttons below: how far off one's turn is
        HELD.forEach(section -> takes(ANNA, section));
        takes(ANNA, LargeForum.FULL);
        assertThat(show(ANNA, "/start s_" + LargeForum.FULL)).contains("ваш номер в ней: ");
        statements()
                .forEach((screen, said) -> assertThat(said.size())
                        .as(screen)
                        .isLessThanOrEqualTo(
                                here.getOrDefault(screen, List.of()).size() + 2));
    }

    @Test
    @Order(2)
    void shows_a_page_of_the_programme_and_ones_agenda_at_once() {
        var slow = new LinkedHashMap<String, Duration>();
        screens().forEach((screen, typed) -> {
            var usual = usual(() -> show(ANNA, typed));
            if (told(screen, usual).compareTo(screen.equals("agenda") ? AGENDA : PAGE) > 0) {
                slow.put(screen, usual);
            }
        });
        show(ANNA, "/sections");
        presses(ANNA, "Все секции");
        var turned = usual(() -> presses(
                ANNA,
                newest(ANNA).buttons().stream()
                                .anyMatch(button -> button.label().equals("›"))
                        ? "›"
                        : "‹"));
        var suiting = usual(() -> presses(
                ANNA,
                newest(ANNA).buttons().stream()
                                .anyMatch(button -> button.label().equals("Для меня"))
                        ? "Для меня"
                        : "Для всех"));
        assertThat(told("a page turned", turned)).isLessThan(PAGE);
        assertThat(told("what suits, on and off", suiting)).isLessThan(PAGE);
        assertThat(slow).isEmpty();
        assertThat(bot.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void takes_in_a_minute_what_comes_in_a_minute_and_overbooks_loses_and_doubles_nobody() {
        var newcomers =
                LongStream.rangeClosed(20_001, 20_000 + REGISTRATIONS).boxed().toList();
        var rush = LongStream.rangeClosed(30_001, 30_000 + PRESSES).boxed().toList();
        rush.forEach(LargeForumTests::takesPart);
        rush.forEach(person -> show(person, "/start s_" + LargeForum.WANTED));
        var talk = registration();
        var slices = new ArrayList<>(slices(rush, talk.size()));
        long begun = System.nanoTime();
        for (var step : talk) {
            var doings = new ArrayList<Doing>();
            newcomers.forEach(person -> doings.add(step.of(person)));
            if (!slices.isEmpty()) {
                slices.removeFirst().forEach(person -> doings.add(press(person, "Занять место")));
            }
            handle(doings);
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "measured: %d registrations and %d presses on one section in %.1f s%n",
                REGISTRATIONS, PRESSES, took.toNanos() / 1e9);
        assertThat(took).isLessThan(MINUTE);
        assertThat(numbers(newcomers)).hasSize(REGISTRATIONS).doesNotHaveDuplicates();
        assertThat(seated(rush)).containsExactlyElementsOf(rush.subList(0, LargeForum.FREE));
        assertThat(rush.subList(LargeForum.FREE, PRESSES))
                .allSatisfy(person -> assertThat(newest(person).text()).contains("мест уже нет"));
        assertThat(bot.complaints()).isEmpty();
    }

    private static Map<String, String> screens() {
        var screens = new LinkedHashMap<String, String>();
        screens.put("days", "/sections");
        screens.put("a page found by a word", "/sections семья");
        screens.put("a page found by a word with a slip", "/sections реабелитация");
        screens.put("card", "/start s_S030");
        screens.put("agenda", "/mine");
        return screens;
    }

    /** Of two hearings the shorter: what the jobs say now and then is not the turn's. */
    private static Map<String, List<String>> statements() throws InterruptedException {
        var all = heard();
        heard().forEach((screen, again) ->
                all.merge(screen, again, (one, other) -> one.size() <= other.size() ? one : other));
        return all;
    }

    private static Map<String, List<String>> heard() throws InterruptedException {
        var all = new LinkedHashMap<String, List<String>>();
        try (var heard = new Statements().listen()) {
            for (var typed : List.of("/sections", "/sections школа", "/start s_S030", "/mine")) {
                show(ANNA, typed);
                all.put(typed, heard.of(() -> show(ANNA, typed)));
            }
            show(ANNA, "/sections");
            for (var label : List.of("Все секции", "Для меня", "Есть места", "Время")) {
                all.put(label, heard.of(() -> presses(ANNA, label)));
            }
        }
        return all;
    }

    /** From the person's act until the answer is there: the median. */
    private static Duration usual(Runnable act) {
        var times = new long[TIMES];
        for (int time = -TIMES; time < TIMES; time++) {
            long begun = System.nanoTime();
            act.run();
            times[Math.max(0, time)] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return Duration.ofNanos(times[TIMES / 2]);
    }

    private static Duration told(String screen, Duration usual) {
        System.out.printf("measured: %s %.2f ms%n", screen, usual.toNanos() / 1e6);
        return usual;
    }

    private interface Does {
        Doing of(long person);
    }

    /** All that somebody does to register. */
    private static List<Does> registration() {
        return List.of(
                person -> hands(person).writes("/register"),
                person -> press(person, "Согласен"),
                person -> hands(person).writes("Мария Иванова"),
                person -> press(person, "НКО"),
                person -> hands(person).writes("Добрый двор"),
                person -> hands(person).writes("Екатеринбург"),
                person -> hands(person).shares("+79123456789", true),
                person -> press(person, "Пропустить"),
                person -> press(person, "Культура"),
                person -> press(person, "Готово"),
                person -> press(person, "Отправить"));
    }

    private static void takesPart(long person) {
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
        show(person, "/start");
        bot.bean(Writer.class)
                .submit(() -> bot.beans(Saving.class).stream()
                        .filter(saving -> saving.name().equals("registration"))
                        .forEach(saving -> saving.save(new Asker(person, "ru", bot.forum()), sent)))
                .join();
    }

    private static void takes(long person, String section) {
        show(person, "/start s_" + section);
        var labels = newest(person).buttons().stream().map(Phone.Button::label).toList();
        presses(person, labels.contains("Занять место") ? "Занять место" : "Встать в очередь");
        if (newest(person).buttons().stream().anyMatch(button -> button.label().equals("Да"))) {
            presses(person, "Да");
        }
    }

    private static String show(long person, String typed) {
        handle(List.of(hands(person).writes(typed)));
        return newest(person).text();
    }

    private static Hands hands(long person) {
        return HANDS.computeIfAbsent(
                person, one -> new Hands(new Actor(one, "Анна", "ru", false), bot.phones.of(one), bot.clock));
    }

    private static void presses(long person, String label) {
        handle(List.of(press(person, label)));
    }

    private static Doing press(long person, String label) {
        var shown = newest(person);
        var data = shown.buttons().stream()
                .filter(button -> button.label().contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + label + " below " + shown))
                .data();
        return hands(person).presses(shown.id(), data, 1, Doing.Answer.ANY);
    }

    private static void handle(List<Doing> doings) {
        bot.handle(
                doings.stream().flatMap(doing -> doing.incoming().stream()).toList(),
                doings.stream().flatMap(doing -> doing.presses().stream()).toList());
    }

    private static Phone.Shown newest(long person) {
        return bot.phones.of(person).newest().orElseThrow();
    }

    private static List<List<Long>> slices(List<Long> people, int count) {
        int size = (people.size() + count - 1) / count;
        var slices = new ArrayList<List<Long>>();
        for (int at = 0; at < people.size(); at += size) {
            slices.add(people.subList(at, Math.min(people.size(), at + size)));
        }
        return slices;
    }

    private static List<String> numbers(List<Long> people) {
        return bot.reader()
                .sql("select number from registration where person between ? and ? and status = 'ACTIVE'")
                .params(people.getFirst(), people.getLast())
                .query(String.class)
                .list();
    }

    /** In the order in which they got their seats. */
    private static List<Long> seated(List<Long> people) {
        return bot.reader()
                .sql("select r.person from seat s join registration r on r.id = s.holder where s.section = ? and"
                        + " s.state = 'SEATED' and r.person between ? and ? order by s.id")
                .params(LargeForum.WANTED, people.getFirst(), people.getLast())
                .query(Long.class)
                .list();
    }
}
