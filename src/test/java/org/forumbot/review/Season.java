package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Sent;
import org.forumbot.dialog.Value;
import org.forumbot.store.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A forum of its own, played in the bot and in the model at once; after each batch both are compared. */
final class Season {
    static final List<String> QUESTIONS = List.of("title", "problem", "team");
    private static final Instant BEGIN = Instant.parse("2024-04-02T09:00:00Z");

    final SeasonBot bot;
    final String forum;
    final ModelForum model = new ModelForum(BEGIN);
    final List<String> invitations = new ArrayList<>();

    /** The last moments that buttons under lists of decisions name, oldest first. */
    final List<String> buttons = new ArrayList<>();

    private final List<String> subjects = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private final long base;
    private int begun;
    private String answered = "";
    StoredSeason stored;

    /** What one does: resolved before the batch, as what is pressed was seen before. */
    interface Deed {
        Ready ready(Season season);

        String said();
    }

    /** @param pressed does it in the bot @param expected does it in the model; both tell how it is answered */
    record Ready(String said, Supplier<String> pressed, Supplier<String> expected) {}

    /**
     * What happens together.
     *
     * @param pause before it
     * @param jobsFirst whether what has fallen due comes first, or last
     * @param atOnce whether each is done from a thread of its own
     */
    record Batch(Duration pause, boolean jobsFirst, boolean atOnce, List<Deed> deeds) {}

    private record Done(Ready ready, String answer, List<String> told, List<String> subjects) {}

    Season(SeasonBot bot) {
        this.bot = bot;
        this.forum = bot.forum.next();
        this.base = Long.parseLong(forum.substring(1), 36) * 1_000;
        bot.clock.set(BEGIN);
        this.stored = new StoredSeason(bot.reader(), forum);
    }

    /** How many were done: the deeds, and what fell due. */
    int play(Batch batch) {
        bot.clock.advance(batch.pause());
        model.now = bot.clock.instant();
        if (batch.deeds().isEmpty()) {
            return 0;
        }
        var together = new ArrayList<Ready>();
        batch.deeds().forEach(deed -> together.add(deed.ready(this)));
        together.addAll(batch.jobsFirst() ? 0 : together.size(), due());
        story.add("+ %s%s".formatted(batch.pause(), batch.atOnce() ? ", at once:" : ":"));
        done(together, batch.atOnce()).forEach(this::compare);
        compareAll();
        return together.size();
    }

    private List<Ready> due() {
        return stored.jobs.entrySet().stream()
                .filter(job -> !job.getValue().due().isAfter(model.now))
                .map(job -> new Ready("it is time for " + job.getKey(), () -> run(job.getValue()), () -> {
                    model.comes(job.getKey(), job.getValue().due());
                    return "";
                }))
                .toList();
    }

    private String run(StoredSeason.Job job) {
        int taken = bot.bean(JdbcClient.class)
                .sql("delete from job where kind = ? and key = ? and due = ?")
                .params(job.kind(), job.key(), job.due().toEpochMilli())
                .update();
        if (taken > 0) {
            Objects.requireNonNull(bot.runners.get(job.kind())).run(job.key(), job.payload());
        }
        return "";
    }

    /** In the order in which it was done and stored. */
    private List<Done> done(List<Ready> together, boolean atOnce) {
        var done = Collections.synchronizedList(new ArrayList<Done>());
        var units = together.stream()
                .<Writer.Unit>map(ready -> () -> {
                    bot.said.begin();
                    var answer = ready.pressed().get();
                    var one = new Done(ready, answer, bot.said.told(), bot.said.subjects());
                    bot.writer().afterCommit(() -> done.add(one));
                })
                .toList();
        if (atOnce) {
            fromThreads(units);
        } else {
            bot.writer().submit(units).forEach(CompletableFuture::join);
        }
        return done;
    }

    private void fromThreads(List<Writer.Unit> units) {
        var barrier = new CyclicBarrier(units.size());
        var threads = units.stream()
                .map(unit -> CompletableFuture.runAsync(
                        () -> {
                            try {
                                barrier.await();
                            } catch (InterruptedException | BrokenBarrierException e) {
                                throw new IllegalStateException(e);
                            }
                            bot.unit(unit);
                        },
                        thread -> new Thread(thread, "presses").start()))
                .toList();
        threads.forEach(CompletableFuture::join);
    }

    private void compare(Done done) {
        answered = done.answer();
        story.add("  " + done.ready().said() + " → " + done.answer());
        subjects.addAll(done.subjects());
        var expected = done.ready().expected().get();
        var told = model.told();
        assertThat(done.answer() + "\n" + String.join("\n", done.told()))
                .as(done.ready().said())
                .isEqualTo(expected + "\n" + String.join("\n", told));
    }

    private void compareAll() {
        stored = new StoredSeason(bot.reader(), forum);
        for (int which = 0; which < invitations.size(); which++) {
            var by = stored.codes.getOrDefault("invitation " + invitations.get(which), "");
            stored.lines.add("invitation " + which + " used by " + (by.equals("null") ? 0 : by));
        }
        assertThat(String.join("\n", stored.lines)).isEqualTo(String.join("\n", model.lines()));
        assertThat(subjects).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(stored.subjects);
    }

    /** How the last one was answered. */
    String answered() {
        return answered;
    }

    /** All that was done since the beginning. */
    String story() {
        return String.join(System.lineSeparator(), story);
    }

    @Nullable
    ModelPractice practice(int number) {
        return number < model.practices.size() ? model.practices.get(number) : null;
    }

    static String number(int practice) {
        return "P-%04d".formatted(practice + 1);
    }

    String code(String of) {
        return stored.codes.getOrDefault(of, "zzz");
    }

    String acts(long person, String act, Map<String, String> params) {
        return answer(Objects.requireNonNull(bot.acts.get(act)).act(asker(person), new Params(params)));
    }

    <T> List<T> rows(long person, String source, Map<String, String> params, Class<T> row) {
        return Objects.requireNonNull(bot.sources.get(source)).rows(asker(person), new Params(params)).stream()
                .map(row::cast)
                .toList();
    }

    private Asker asker(long person) {
        return new Asker(person, "ru", forum);
    }

    private static String answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var phrase, var _) -> "+" + phrase;
            case Outcome.Ended(var phrase, var _) -> "+" + phrase;
            case Outcome.Returned(var phrase, var _) -> "+" + phrase;
            case Outcome.Apart(var phrase, var _) -> "+" + phrase;
            case Outcome.Refused(var phrase, var _) -> "-" + phrase;
            case Outcome.Sure(var phrase, var _) -> "?" + phrase;
            case Outcome.First(var form) -> "first " + form;
            case Outcome.Reopen _ -> "+reopened";
            case Outcome.Copy _ -> "+copied";
        };
    }

    /** The code of its card in the catalogue; empty as long as it has none. */
    String card(int practice, long author) {
        var links = new ArrayList<String>();
        bot.unit(() -> rows(author, "catalogue.own", Deeds.practice(practice), Record.class)
                .forEach(row -> links.add(row.toString())));
        var link = Pattern.compile("p_([A-Za-z0-9_-]+)").matcher(links.toString());
        return link.find() ? link.group(1) : "";
    }

    /** Of a new form. */
    long conversation() {
        return base + ++begun;
    }

    /** A form is sent. */
    String sends(long person, String form, long conversation, Map<String, String> shown) {
        var answers = new HashMap<String, Value>();
        shown.forEach((question, answer) -> answers.put(
                question,
                switch (question) {
                    case "stage" -> new Value.Codes(List.of(answer));
                    case "org_region", "region" -> new Value.Place(answer, answer);
                    case "tracks" -> new Value.Codes(List.of());
                    default -> new Value.Text(answer);
                }));
        return answer(Objects.requireNonNull(bot.savings.get(form))
                .save(asker(person), new Sent(conversation, form, answers, shown)));
    }

    /** Nobody knows of it any more. */
    void end() {
        bot.unit(() -> {
            var practices = " where practice in (select id from practice where forum = '" + forum + "')";
            for (var table : List.of(
                    "review",
                    "decision",
                    "publication",
                    "practice_move",
                    "practice_claim",
                    "practice_remark",
                    "practice_revision")) {
                bot.bean(JdbcClient.class)
                        .sql("delete from " + table + practices)
                        .update();
            }
            for (var table : List.of("expert", "expert_invitation", "practice")) {
                bot.bean(JdbcClient.class)
                        .sql("delete from " + table + " where forum = '" + forum + "'")
                        .update();
            }
            List.of("job", "desk_notice")
                    .forEach(table -> bot.bean(JdbcClient.class)
                            .sql("delete from " + table)
                            .update());
        });
    }
}
