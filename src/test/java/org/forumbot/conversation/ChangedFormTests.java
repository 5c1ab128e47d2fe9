package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.forumbot.files.DialogFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A form that changes while a hundred people fill it in")
class ChangedFormTests {
    static final String TRIP = """
            form: trip
            title: Поездка
            start: {command: trip}
            submit: {save: keep, say: "Номер {number}."}
            ask:
              name: {type: text, label: Имя?, short: Имя}
              role: {type: choice, label: Кто вы?, short: Роль, options: {guest: Гость, boss: Директор, dep: Депутат}}
              tracks: {type: choices, label: Темы?, short: Темы, options: {art: Культура, sport: Спорт}}
              city: {type: text, label: Город?, short: Город}
              age: {type: number, label: Возраст?, short: Возраст}
              wish: {type: text, label: Пожелания?, short: Пожелания}
            """;
    private static final String CHANGED = TRIP.replace(
                    "  role: {", "  nick: {type: text, label: Прозвище?, short: Прозвище}\n  role: {")
            .replace("  city: {type: text", "  town: {was: city, type: text")
            .replace(", dep: Депутат", "")
            .replace("Пожелания?", "Чего бы вам хотелось?");
    private static final List<String> ROLES = List.of("Гость", "Директор", "Депутат");

    @TempDir
    Path folder;

    @Test
    void leaves_nobody_stuck_and_loses_no_answer_as_was_predicted() {
        LiveBot.write(folder, TRIP);
        try (var bot = new LiveBot(folder)) {
            people().forEach(person -> begins(bot, person));

            var files = bot.bean(DialogFolder.class);
            var contents = new TreeMap<>(bot.inForce().now().contents());
            contents.put("trip.yaml", CHANGED);
            var next = files.of(contents);
            assertThat(next.mistakes(bot.bean(Ports.class).vocabulary())).isEmpty();
            var predicted = DiffReport.against(bot.database(), next, files::of);
            assertThat(predicted)
                    .containsExactly(
                            "trip: 100 open, 23 people asked again, 86 get new questions",
                            "  compatible nick: question added, 86 get it at once",
                            "  breaking   role: option 'dep' removed, 23 of 23 asked again",
                            "  compatible town: was 'city', 42 answers carried over",
                            "  text       wish: text of 'label'",
                            "",
                            "Files that differ: trip.yaml");

            bot.changes("trip.yaml", CHANGED);
            assertThat(bot.told.getLast()).startsWith("desk.dialogs.changed ").contains("files=trip.yaml");
            people().forEach(person -> goesOn(bot, person));

            assertThat(count(bot, "again: Роль")).isEqualTo(23);
            assertThat(count(bot, "new: Прозвище")).isEqualTo(86);
            people().forEach(person -> assertThat(sent(bot, person)).isEqualTo(expected(person)));
        }
    }

    private static LongStream people() {
        return LongStream.rangeClosed(1, 100);
    }

    /** Everybody stands at another question: one of seven, the last being the review. */
    private static int stage(long person) {
        return (int) (person % 7);
    }

    private static String role(long person) {
        return ROLES.get((int) (person % 3));
    }

    private static void begins(LiveBot bot, long person) {
        bot.types(person, "/trip");
        for (int at = 0; at < stage(person); at++) {
            answers(bot, person);
        }
    }

    /** The bot has said nothing since the change: what they answer is the question that they saw before it. */
    private static void goesOn(LiveBot bot, long person) {
        for (int turn = 0; turn < 20 && !bot.sent.containsKey(person); turn++) {
            answers(bot, person);
        }
    }

    /** Answers the newest question as a person does who looks at nothing else. */
    private static void answers(LiveBot bot, long person) {
        var asked = bot.newest(person);
        if (asked.endsWith("Кто вы?")) {
            bot.presses(person, bot.offers(person, role(person)) ? role(person) : "Гость");
        } else if (asked.endsWith("Темы?")) {
            bot.presses(person, "Культура");
            bot.presses(person, "DONE");
        } else if (asked.endsWith("send?")) {
            bot.presses(person, "SEND");
        } else {
            bot.types(person, asked.endsWith("Возраст?") ? "30" : typed(asked, person));
        }
    }

    private static String typed(String asked, long person) {
        return asked.substring(asked.lastIndexOf('\n') + 1).replaceFirst("\\?$", " " + person);
    }

    private static long count(LiveBot bot, String words) {
        return people().filter(person -> bot.texts(person).stream().anyMatch(text -> text.contains(words)))
                .count();
    }

    private static List<String> sent(LiveBot bot, long person) {
        return Stream.of("name", "nick", "role", "tracks", "town", "age")
                .map(question -> bot.sentAnswer(person, question).orElse("nothing was sent"))
                .toList();
    }

    private static List<String> expected(long person) {
        var role = role(person).equals("Директор") ? "boss" : "guest";
        return List.of("Имя " + person, "Прозвище " + person, role, "art", "Город " + person, "30");
    }
}
