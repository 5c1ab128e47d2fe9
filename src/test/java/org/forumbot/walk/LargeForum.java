package org.forumbot.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumbot.programme.HolderId;
import org.forumbot.programme.Seats;
import org.forumbot.programme.Traits;
import org.forumbot.store.Writer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The shipped forum with so many sections that there are 200, and 10,000 people who hold 60,000 seats in the further ones.
 * Rows are copied from those that the program itself has made.
 */
final class LargeForum {
    static final int SECTIONS = 200;
    static final int PEOPLE = 10_000;
    static final int SEATS_EACH = 6;

    /** A section with so many free seats. */
    static final String WANTED = "S200";

    static final int FREE = 50;

    /** A section that is full, and has a line. */
    static final String FULL = "S199";

    static final int LINE = 2_000;

    private static final int SHIPPED = 70;
    private static final int FURTHER = SECTIONS - SHIPPED;

    /** Persons and their rows are numbered from here on; ids that the program gives are far above. */
    private static final long FIRST = 1_000_000;

    private static final List<String> WORDS = List.of(
            "Наставничество",
            "Долголетие",
            "Инклюзия",
            "Добровольцы",
            "Семья",
            "Реабилитация",
            "Музей",
            "Спорт",
            "Село",
            "Паллиатив",
            "Школа",
            "Грант",
            "Театр");

    private LargeForum() {}

    /** Writes the dialogs with a programme of 200 sections. */
    static Path dialogs(Path folder) {
        var dialogs = folder.resolve("dialogs");
        try (var files = Files.walk(Path.of("dialogs"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = dialogs.resolve(Path.of("dialogs").relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
            append(dialogs.resolve("forums/socio-2024.yaml"), number -> {
                var day = 13 + number % 6;
                var hour = 9 + number % 9;
                return """
                          %s: {title: "%s и общество: встреча %d", about: "Разбираем опыт регионов по теме «%s».", \
                        day: 2024-05-%d, start: "%02d:00", end: "%02d:00", venue: %s, track: %s, format: section, \
                        capacity: %d, speakers: [Спикер %c. Фамильный-%d], example: true}
                        """.formatted(
                        code(number),
                        word(number),
                        number,
                        word(number + 5).toLowerCase(Locale.ROOT),
                        day,
                        hour,
                        hour + 1,
                        List.of("dvorets", "sinara", "rehab", "tochka", "ranepa", "socio")
                                .get(number % 6),
                        List.of("health", "edu", "cult", "sport", "social").get(number % 5),
                        capacity(number),
                        'А' + number % 30,
                        number % 40);
            });
            append(dialogs.resolve("texts/en/forums/socio-2024.yaml"), number ->
                    """
                              %s: {title: "Meeting %d", about: "Experience of the regions.", speakers: [Speaker %d]}
                            """.formatted(code(number), number, number % 40));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return dialogs;
    }

    private interface Lines {
        String of(int number);
    }

    private static void append(Path file, Lines lines) throws IOException {
        var text = new StringBuilder(Files.readString(file)).append('\n');
        for (int number = SHIPPED + 1; number <= SECTIONS; number++) {
            text.append(lines.of(number));
        }
        Files.writeString(file, text);
    }

    private static String word(int number) {
        return WORDS.get(number % WORDS.size());
    }

    private static String code(int number) {
        return "S%03d".formatted(number);
    }

    private static int capacity(int number) {
        if (code(number).equals(WANTED)) {
            return taken(number) + FREE;
        }
        return code(number).equals(FULL) ? taken(number) : 500;
    }

    /** How many of the 60,000 seats are in this section. */
    private static int taken(int number) {
        int taken = 0;
        for (int person = 1; person <= PEOPLE; person++) {
            for (int seat = 0; seat < SEATS_EACH; seat++) {
                taken += section(person, seat) == number ? 1 : 0;
            }
        }
        return taken;
    }

    /** No two of a person are the same. As SQL below. */
    private static int section(int person, int seat) {
        return SHIPPED + 1 + (person * 7 + seat * 21) % FURTHER;
    }

    /** @param pattern a person who is registered, and has no seat */
    static void fill(WholeBot bot, long pattern) {
        var jdbc = bot.bean(JdbcClient.class);
        bot.bean(Writer.class)
                .submit(() -> {
                    long registration = jdbc.sql("select id from registration where person = ?")
                            .param(pattern)
                            .query(Long.class)
                            .single();
                    bot.bean(Seats.class)
                            .claim(
                                    new HolderId(registration),
                                    bot.forum(),
                                    "S001",
                                    new Traits("ngo", "66", null),
                                    true);
                })
                .join();
        bot.bean(Writer.class)
                .submit(() -> {
                    copy(jdbc, "person", "id = " + pattern, Map.of("id", FIRST + " + n.i"));
                    copy(
                            jdbc,
                            "registration",
                            "person = " + pattern,
                            Map.of(
                                    "id", FIRST + " + n.i",
                                    "person", FIRST + " + n.i",
                                    "conversation", "-n.i",
                                    "number", "printf('R-%d', " + FIRST + " + n.i)"));
                    for (int seat = 0; seat < SEATS_EACH; seat++) {
                        copy(
                                jdbc,
                                "seat",
                                "section = 'S001'",
                                Map.of(
                                        "id", "%d + n.i * 10 + %d".formatted(10 * FIRST, seat),
                                        "holder", FIRST + " + n.i",
                                        "section",
                                                "printf('S%%03d', %d + (n.i * 7 + %d) %% %d)"
                                                        .formatted(SHIPPED + 1, seat * 21, FURTHER)));
                    }
                    jdbc.sql("delete from seat where section = 'S001'").update();
                    jdbc.sql("insert or ignore into seat (" + columns(jdbc, "seat") + ") select "
                                    + String.join(
                                            ", ",
                                            values(
                                                    jdbc,
                                                    "seat",
                                                    Map.of(
                                                            "id", "id + 9",
                                                            "section", "'" + FULL + "'",
                                                            "state", "'WAITING'")))
                                    + " from seat where id % 10 = 0 and id <= " + (10 * FIRST + 10 * LINE))
                            .update();
                    bot.countAnew();
                })
                .join();
    }

    /** As many rows as there are people. @param changes what is put in place of what is there; n.i counts from 1 */
    private static void copy(JdbcClient jdbc, String table, String which, Map<String, String> changes) {
        jdbc.sql(
                        "insert into %s (%s) with recursive n(i) as (select 1 union all select i + 1 from n where i < %d) select %s from n, %s where %s"
                                .formatted(
                                        table,
                                        columns(jdbc, table),
                                        PEOPLE,
                                        String.join(", ", values(jdbc, table, changes)),
                                        table,
                                        which))
                .update();
    }

    private static List<String> values(JdbcClient jdbc, String table, Map<String, String> changes) {
        var values = new ArrayList<String>();
        for (var column : columns(jdbc, table).split(", ")) {
            values.add(changes.getOrDefault(column, column));
        }
        return values;
    }

    private static String columns(JdbcClient jdbc, String table) {
        return String.join(
                ", ",
                jdbc.sql("select name from pragma_table_info(?)")
                        .param(table)
                        .query(String.class)
                        .list());
    }
}
