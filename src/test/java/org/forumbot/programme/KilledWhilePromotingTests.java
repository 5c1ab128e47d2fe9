package org.forumbot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.forumbot.testkit.Thorough;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL while seats go on to those in line, again and again, until all that were given up have been offered. */
@DisplayName("Seats of a bot that is killed while it offers them")
class KilledWhilePromotingTests {
    /** In batches. */
    private static final int SOONEST = 8;

    @TempDir
    Path folder;

    @Test
    void are_offered_to_everybody_in_the_order_of_the_line_and_to_nobody_twice() throws Exception {
        var database = folder.resolve("seats.db");
        var chance = new Random(Thorough.seed(20_240_515));
        int kills = 0;
        int inTheMiddle = 0;
        int before = 0;
        while (before < Promoting.SEATS) {
            boolean killed = kills < (Thorough.on() ? 30 : 3);
            run(database, killed ? 1 + chance.nextInt(SOONEST) : 0);
            kills += killed ? 1 : 0;
            int now = assertThatNobodyIsPassedOver(database);
            inTheMiddle += killed && now > before && now < Promoting.SEATS ? 1 : 0;
            before = now;
        }
        System.out.printf("killed %d times, %d of them in the middle%n", kills, inTheMiddle);
        assertThat(inTheMiddle).as("times that it was killed in the middle").isPositive();
    }

    /** @param kill after so many batches of seats that were given up; 0 for never */
    private static void run(Path database, int kill) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Promoting.class.getName(),
                        database.toString())
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var said = new ArrayList<String>();
            int batches = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                batches += line.equals(Promoting.GIVEN_UP) ? 1 : 0;
                if (kill > 0 && batches == kill) {
                    break;
                }
            }
            process.destroyForcibly();
            process.waitFor();
            assertThat(said).as("what it said").contains(Promoting.READY);
        }
    }

    /** @return how many have been offered a seat */
    private static int assertThatNobodyIsPassedOver(Path database) throws SQLException {
        var offered = numbers(database, "select holder from seat where state = 'OFFERED' order by id");
        var first = LongStream.rangeClosed(Promoting.SEATS + 1L, Promoting.SEATS + offered.size())
                .boxed()
                .toList();
        assertThat(offered).as("who is offered a seat").isEqualTo(first);
        assertThat(numbers(database, "select s.holder from told t join seat s on s.id = t.seat order by t.rowid"))
                .as("who was told so")
                .isEqualTo(first);
        assertThat(numbers(database, "select count(*) from seat where state in ('SEATED', 'OFFERED')"))
                .as("seats that are taken or kept")
                .containsExactly((long) Promoting.SEATS);
        return offered.size();
    }

    private static List<Long> numbers(Path database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var numbers = new ArrayList<Long>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }
}
