package org.forumbot.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of one forum, in the lines of the model, and the codes that buttons carry now. */
final class StoredSeason {
    private final JdbcClient reader;
    private final String forum;
    final TreeSet<String> lines = new TreeSet<>();

    /** Of practices, experts, reviews and remarks. */
    final Map<String, String> codes = new HashMap<>();

    /** Of moves that their authors are told. */
    final List<String> subjects = new ArrayList<>();

    final TreeMap<String, Job> jobs = new TreeMap<>();
    private final Map<String, Integer> moves = new HashMap<>();
    private final Map<Long, String> numbers = new HashMap<>();
    private final Map<Long, Long> persons = new HashMap<>();
    private final Map<Long, String> asked = new HashMap<>();

    /** As the table has it. */
    record Job(String kind, String key, String payload, Instant due) {}

    private interface Columns {
        String text(String name);

        default long number(String name) {
            return Long.parseLong(text(name));
        }
    }

    private interface Row {
        void read(Columns row);
    }

    StoredSeason(JdbcClient reader, String forum) {
        this.reader = reader;
        this.forum = forum;
        practices();
        told();
        remarks();
        experts();
        reviews();
        jobs();
    }

    private void each(String sql, Row read) {
        reader.sql(sql)
                .param("forum", forum)
                .query()
                .listOfRows()
                .forEach(row -> read.read(name -> String.valueOf(row.get(name))));
    }

    private static String moment(String millis) {
        return millis.equals("null")
                ? millis
                : Instant.ofEpochMilli(Long.parseLong(millis)).toString();
    }

    private void practices() {
        each("""
                select p.*, ifnull(c.person, 0) as holder, d.kind, d.section, d.reason, d.advice, d.person as decider,
                    d.published, u.practice as publication
                from practice p left join practice_claim c on c.practice = p.id
                    left join decision d on d.practice = p.id left join publication u on u.practice = p.id
                where p.forum = :forum order by p.id""", this::practice);
        each("""
                select m.* from practice_move m join practice p on p.id = m.practice where p.forum = :forum
                order by m.id""", move -> {
            boolean own = move.text("who").equals("AUTHOR");
            if (!own) {
                subjects.add("move:" + move.text("id"));
            }
            boolean sound = move.text("arrival").equals(own ? "SEEN" : "SENT")
                    && !move.text("told").isBlank();
            moved(
                    number(move),
                    "%s %s %s%s"
                            .formatted(
                                    move.text("moved_from"),
                                    move.text("moved_to"),
                                    move.text("who"),
                                    sound ? "" : " untold"));
        });
    }

    /** In their order: the third of a practice begins with 3. */
    private void moved(String number, String move) {
        lines.add(number + " moved " + moves.merge(number, 1, Integer::sum) + " " + move);
    }

    private void practice(Columns practice) {
        var number = practice.text("number");
        numbers.put(practice.number("id"), number);
        codes.put(number, practice.text("id"));
        lines.add("%s %s author %s holder %s revision %s overdue %s until %s"
                .formatted(
                        number,
                        practice.text("status"),
                        practice.text("person"),
                        practice.text("holder"),
                        practice.text("latest"),
                        practice.text("overdue"),
                        moment(practice.text("due"))));
        if (!practice.text("kind").equals("null") && practice.text("published").equals("null")) {
            lines.add("%s decided %s %s %s %s by %s"
                    .formatted(
                            number,
                            practice.text("kind"),
                            practice.text("section"),
                            practice.text("reason"),
                            practice.text("advice"),
                            practice.text("decider")));
        }
        if (!practice.text("publication").equals("null")) {
            lines.add(number + " has a contact for everybody");
        }
    }

    private void told() {
        each(
                """
                select n.ref as practice, sum(n.kind = 'PRACTICE') as sent, sum(n.kind = 'NOTE') as withdrawn
                from desk_notice n join practice p on p.id = n.ref where p.forum = :forum group by n.ref""",
                told -> lines.add("%s at the desk: sent %s, withdrawn %s"
                        .formatted(number(told), told.text("sent"), told.text("withdrawn"))));
    }

    private String number(Columns row) {
        return numbers.getOrDefault(row.number("practice"), "");
    }

    private void remarks() {
        each("""
                select r.* from practice_remark r join practice p on p.id = r.practice
                where p.forum = :forum and r.settled is null order by r.id""", remark -> {
            boolean open = !remark.text("sent").equals("null");
            var place = number(remark) + (open ? " open " : " prepared ") + remark.text("question") + " ";
            lines.add(place + (open ? !remark.text("reply").isEmpty() : remark.text("text")));
            codes.put(number(remark) + " " + remark.text("question"), Long.toString(remark.number("id"), 36));
        });
    }

    private void experts() {
        each("select * from expert where forum = :forum", expert -> {
            persons.put(expert.number("id"), expert.number("person"));
            codes.put("expert " + expert.text("person"), Long.toString(expert.number("id"), 36));
            lines.add("expert %s %s %s %s"
                    .formatted(
                            expert.text("person"),
                            !expert.text("joined").equals("null"),
                            expert.text("region"),
                            expert.text("org")));
        });
        each(
                "select * from expert_invitation where forum = :forum",
                invitation -> codes.put("invitation " + invitation.text("code"), invitation.text("person")));
    }

    private void reviews() {
        var times = new HashMap<String, Integer>();
        each("""
                select r.* from review r join practice p on p.id = r.practice where p.forum = :forum
                order by r.id""", review -> {
            var person = persons.getOrDefault(review.number("expert"), 0L);
            var pair = number(review) + "/" + person;
            var key = pair + "/" + times.merge(pair, 1, Integer::sum);
            var said = new LinkedHashMap<String, ModelReview.Said>();
            MarksText.read(review.text("marks"))
                    .forEach((criterion, mark) ->
                            said.put(criterion, new ModelReview.Said(mark.score(), mark.comment())));
            lines.add("review %s %d %s until %s %s"
                    .formatted(key, person, review.text("state"), moment(review.text("due")), said));
            codes.put("review " + key, Long.toString(review.number("id"), 36));
            if (review.text("state").equals("ASKED")) {
                asked.put(review.number("id"), key);
            }
        });
    }

    /** Of reviews only those that are being written: what comes to the others does nothing. */
    private void jobs() {
        each(
                "select *, :forum as forum from job where kind in ('practice.due', 'review.remind', 'review.late', 'review.publish')"
                        + " order by due, kind, key",
                job -> {
                    var row = new Job(
                            job.text("kind"),
                            job.text("key"),
                            job.text("payload"),
                            Instant.ofEpochMilli(job.number("due")));
                    var name = named(row);
                    jobs.put(name == null ? row.kind() + " " + row.key() : name, row);
                    if (name != null) {
                        lines.add("due " + name + " " + row.due());
                    }
                });
    }

    private @Nullable String named(Job job) {
        return switch (job.kind()) {
            case "practice.due" -> "practice.due " + numbers.get(Long.parseLong(job.key()));
            case "review.publish" -> "review.publish " + job.payload();
            default -> {
                var parts = job.key().split("\\.");
                var key = asked.get(Long.parseLong(parts[0], 36));
                yield key == null ? null : job.kind() + " " + key + (parts.length > 1 ? "." + parts[1] : "");
            }
        };
    }
}
