package org.forumbot.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.Incoming.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many statements a turn needs, in the whole bot with the shipped forms. With the result of the sending, and with
 * what each transaction costs; a batch shares the latter.
 */
@DisplayName("The statements of a turn")
class TurnCostTests {
    private static final long ANNA = 7;

    /** The counter is what tells whether a commit has happened; the last two lines are what the sending brings. */
    private static final List<String> WANTED = List.of(
            "insert into inbox",
            "update conversation",
            "insert into counter",
            "insert into outbox",
            "delete from outbox",
            "insert into counter");

    @TempDir
    static Path folder;

    private static WholeBot bot;

    private final Statements heard = new Statements();
    private final Hands anna = new Hands(new Actor(ANNA, "Анна", "ru", false), phone(), bot.clock);

    @BeforeAll
    static void start() {
        bot = new WholeBot(folder);
        bot.settle();
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void listen() {
        does(anna.writes("/register"));
        presses("Согласен");
        heard.listen();
    }

    @AfterEach
    void quiet() {
        heard.close();
        bot.forgetEverybody();
    }

    private static Phone phone() {
        return bot.phones.of(ANNA);
    }

    private static void does(Doing doing) {
        bot.handle(doing.incoming(), doing.presses());
    }

    private static void presses(String label) {
        var shown = phone().newest().orElseThrow();
        var data = shown.buttons().stream()
                .filter(button -> button.label().contains(label))
                .findFirst()
                .orElseThrow()
                .data();
        var id = label + shown.id() + data;
        bot.handle(
                List.of(new Incoming.Press(
                        "c:" + id,
                        id,
                        new Actor(ANNA, "Анна", "ru", false),
                        new Incoming.Place(ANNA, true),
                        shown.id(),
                        data)),
                List.of(id));
    }

    @Test
    void of_a_typed_answer() throws Exception {
        assertThat(heard.of(() -> does(anna.writes("Анна Петрова")))).isEqualTo(WANTED);
    }

    @Test
    void of_a_press() throws Exception {
        does(anna.writes("Анна Петрова"));
        assertThat(heard.of(() -> presses("НКО"))).isEqualTo(WANTED);
    }
}
