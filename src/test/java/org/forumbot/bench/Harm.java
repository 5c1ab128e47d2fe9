package org.forumbot.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people had to suffer, told by what they saw and by what is stored in the end.
 *
 * @param silenced people who had to write again because an answer never came
 * @param asked questions that came again although they had been answered
 * @param begun people who had to start over
 * @param registrations lost or doubled
 * @param notices never told to the desk, or stored twice
 * @param told lines that the desk was shown twice
 * @param seats lost or doubled
 * @param wrong answers that are not stored where they were given
 * @param replies messages that came twice
 * @param left updates that the bot never took
 */
record Harm(
        int silenced,
        int asked,
        int begun,
        int registrations,
        int notices,
        int told,
        int seats,
        int wrong,
        int replies,
        int left) {
    static Harm of(Crowd crowd, Updates updates, Path database) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            var stored = new Stored(connection);
            int registrations = 0;
            int notices = 0;
            int seats = 0;
            int wrong = 0;
            for (var person : crowd.people()) {
                var visit = (Visit) person.script;
                registrations += visit.number().isEmpty() || stored.registrations(person.id) == 1 ? 0 : 1;
                notices += visit.number().isEmpty() || stored.notices(person.id) == 1 ? 0 : 1;
                seats += visit.section().isEmpty() || stored.seats(person.id, visit.section()) == 1 ? 0 : 1;
                wrong += visit.number().isEmpty() ? 0 : stored.wrong(person.id, visit);
            }
            return new Harm(
                    sum(crowd, person -> person.silenced() > 0 || !person.hasLeft() ? 1 : 0),
                    sum(crowd, person -> ((Visit) person.script).askedAgain()),
                    sum(crowd, person -> ((Visit) person.script).begunAgain() > 0 ? 1 : 0),
                    registrations,
                    notices,
                    again(crowd.desk().registrations()) + again(crowd.desk().seats()),
                    seats,
                    wrong,
                    sum(crowd, Person::doubled),
                    updates.size());
        }
    }

    private static int sum(Crowd crowd, java.util.function.ToIntFunction<Person> count) {
        return crowd.people().stream().mapToInt(count).sum();
    }

    private static int again(Map<String, Integer> lines) {
        return lines.values().stream().mapToInt(times -> times - 1).sum();
    }

    /** Nothing but at most one doubled reply a kill. */
    boolean isWithin(int kills) {
        return List.of(silenced, asked, begun, registrations, notices, told, seats, wrong, left).stream()
                        .allMatch(count -> count == 0)
                && replies <= kills;
    }

    @Override
    public String toString() {
        return """
                people silenced                         %d
                answered questions asked again          %d
                people who had to start over            %d
                registrations lost or doubled           %d
                desk notices lost or doubled            %d
                lines shown to the desk twice           %d
                seats lost or doubled                   %d
                answers in a wrong field                %d
                replies doubled                         %d
                updates never taken                     %d""".formatted(silenced, asked, begun, registrations, notices, told, seats, wrong, replies, left);
    }

    /** The database that the bot has left. */
    private static final class Stored {
        private final Map<Long, Integer> registrations = new HashMap<>();
        private final Map<Long, List<String>> answers = new HashMap<>();
        private final Map<Long, Integer> notices = new HashMap<>();
        private final Map<String, Integer> seats = new HashMap<>();

        Stored(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                try (var rows = statement.executeQuery(
                        "select person, role, region_name, name, org, phone, email from registration")) {
                    while (rows.next()) {
                        registrations.merge(rows.getLong(1), 1, Integer::sum);
                        answers.put(
                                rows.getLong(1),
                                List.of(
                                        rows.getString(2),
                                        rows.getString(3),
                                        rows.getString(4),
                                        String.valueOf(rows.getString(5)),
                                        rows.getString(6),
                                        String.valueOf(rows.getString(7))));
                    }
                }
                try (var rows = statement.executeQuery(
                        "select person, count(*) from desk_notice where kind = 'FORM' and told is not null group by 1")) {
                    while (rows.next()) {
                        notices.put(rows.getLong(1), rows.getInt(2));
                    }
                }
                try (var rows = statement.executeQuery("select r.person || ' ' || s.section, count(*) from seat s"
                        + " join registration r on r.id = s.holder group by 1")) {
                    while (rows.next()) {
                        seats.put(rows.getString(1), rows.getInt(2));
                    }
                }
            }
        }

        int registrations(long person) {
            return registrations.getOrDefault(person, 0);
        }

        int notices(long person) {
            return notices.getOrDefault(person, 0);
        }

        int seats(long person, String section) {
            return seats.getOrDefault(person + " " + section, 0);
        }

        /** How many of the person's answers are not what they gave. */
        int wrong(long person, Visit visit) {
            var given = visit.given();
            var stored = answers.getOrDefault(person, List.of("", "", "", "", "", ""));
            // of a region its first word is enough: «Свердловская обл.» is stored
            var region = given.region().replace("Республика ", "").split(" ", 2)[0];
            return (stored.get(0).equals(visit.role()) ? 0 : 1)
                    + (stored.get(1).contains(region) ? 0 : 1)
                    + (stored.get(2).equals(given.name()) ? 0 : 1)
                    + (stored.get(3).equals(given.org()) ? 0 : 1)
                    + (stored.get(4).equals(given.digits()) ? 0 : 1)
                    + (stored.get(5).equals(given.email()) ? 0 : 1);
        }
    }
}
