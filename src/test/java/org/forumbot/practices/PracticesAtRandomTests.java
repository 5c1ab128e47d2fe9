package org.forumbot.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Sent;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Outbox;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Words;
import org.forumbot.files.Dialogs;
import org.forumbot.practices.Lifecycle.Need;
import org.forumbot.programme.Planned;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.forumbot.testkit.Forum;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.Thorough;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Whatever authors, experts and two organizers at once do in whatever order, through the writer and the real database
 * file: only what the rules have happens, each once, and each is told once.
 */
@DisplayName("Practices at random")
class PracticesAtRandomTests {
    private static final long FIRST_SEED = 20_240_514;
    private static final int ACTS = 100_000;
    private static final int A_SEASON = 400;
    private static final List<Long> AUTHORS = List.of(11L, 12L, 13L);
    private static final List<Long> ORGANIZERS = List.of(21L, 22L);
    private static final List<String> QUESTIONS = List.of("title", "problem", "team");
    private static final List<String> STAGES = List.of("idea", "pilot", "practice", "technology");
    private static final List<String> OUTSIDE =
            List.of("EXPERTS", "SCORES", "LACKING_DATA", "CATALOGUE_LEVEL", "CONTACT");

    private static final SettableClock CLOCK = SettableClock.inSpring();
    private static final Planned PLANNED = new Planned();
    private static final SaidThings SAID = new SaidThings();
    private static final Map<Long, PracticeModel> MODELS = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext bot;
    private static Map<String, Act> acts = Map.of();

    /** Stands in for the review and the catalogue: it knows what the model knows. */
    private record Others() implements Lifecycle.Facts {
        @Override
        public Set<Need> decides() {
            return Set.of(Need.EXPERTS, Need.SCORES, Need.LACKING_DATA, Need.CATALOGUE_LEVEL, Need.CONTACT);
        }

        @Override
        public Set<Need> of(PracticeCard practice) {
            var holds = new HashSet<Need>();
            Objects.requireNonNull(FACTS.get(practice.id())).forEach(need -> holds.add(Need.valueOf(need)));
            return holds;
        }
    }

    /** As they stand when the act is done. */
    private static final Map<Long, Set<String>> FACTS = new HashMap<>();

    @BeforeAll
    static void start() {
        bot = Slice.of(
                folder.resolve("practices.db"),
                CLOCK,
                beans -> {
                    beans.registerBean(Dialogs.class, () -> Forum.with(WrittenFiles.guide()));
                    beans.registerBean(Phrases.class, () -> (language, key, values) -> Words.plain(key));
                    beans.registerBean(OpenForms.class, () -> (who, form) -> List.of());
                    beans.registerBean(
                            Outlines.class,
                            () -> (form, forum, language) -> QUESTIONS.stream()
                                    .map(question -> new Outlines.Line(question, question, ""))
                                    .toList());
                    beans.registerBean(Outbox.class, () -> SAID);
                    beans.registerBean(WayBack.class, () -> (person, language) -> List.of());
                    beans.registerBean(ToOrganizers.class, () -> (phrase, values) -> {});
                    beans.registerBean(Lifecycle.Facts.class, Others::new);
                    // the timer comes when the test lets it come
                    beans.registerBean("planned", Jobs.class, () -> PLANNED, definition -> definition.setPrimary(true));
                },
                Slice.Store.class,
                Slice.People.class,
                PracticesTests.Module.class);
        var byName = new HashMap<String, Act>();
        bot.getBeansOfType(Act.class).values().forEach(act -> byName.put(act.name(), act));
        acts = byName;
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void only_do_what_the_rules_have_each_once_and_each_told_once() {
        long from = System.nanoTime();
        int done = 0;
        long seed = Thorough.seed(FIRST_SEED);
        while (done == 0 || isToGoOn(done, from)) {
            done += new Season(seed++).play();
        }
        System.out.printf(
                "%d acts on practices in %d s%n",
                done, Duration.ofNanos(System.nanoTime() - from).toSeconds());
        assertThat(done).isPositive();
    }

    private static boolean isToGoOn(int done, long from) {
        if (Thorough.isAgain()) {
            return false;
        }
        return Thorough.on() ? done < ACTS : System.nanoTime() - from < Thorough.BUDGET.toNanos();
    }

    /** One thing that is done. @param model does it in the model @param done in the bot, by whom and to which practice */
    private record Deed(String said, Runnable model, Runnable done) {}

    /** So many acts by chance on a few practices. */
    private static final class Season {
        private final long seed;
        private final Random chance;
        private final List<PracticeModel> models = new ArrayList<>();
        private final List<String> said = new ArrayList<>();

        Season(long seed) {
            this.seed = seed;
            this.chance = new Random(seed);
        }

        int play() {
            int count = 0;
            while (count < A_SEASON) {
                for (int batches = 0; batches < 8; batches++) {
                    var together = new ArrayList<Deed>();
                    for (int i = 1 + chance.nextInt(8); i > 0; i--) {
                        together.add(next());
                    }
                    count += together.size();
                    doAll(together);
                }
                check();
                SAID.clear();
            }
            return count;
        }

        /** In one batch of the writer, as two who press at once. */
        private void doAll(List<Deed> together) {
            var units = new ArrayList<Writer.Unit>();
            together.forEach(deed -> {
                said.add(deed.said());
                units.add(() -> {
                    models.forEach(model -> FACTS.put(model.id, model.outside));
                    deed.done().run();
                    deed.model().run();
                });
            });
            bot.getBean(Writer.class).submit(units).forEach(CompletableFuture::join);
        }

        private void check() {
            var told = SAID.messages().stream()
                    .map(message -> Objects.requireNonNullElse(message.subject(), ""))
                    .filter(subject -> subject.startsWith("move:"))
                    .toList();
            assertThat(told).as(this::story).doesNotHaveDuplicates();
            var untold = new HashSet<>(told);
            bot.getBean(Writer.class)
                    .submit(() -> models.forEach(model -> {
                        var stored = bot.getBean(StoredPractices.class)
                                .findById(model.id)
                                .orElseThrow();
                        var moves = bot.getBean(StoredMoves.class).findByPracticeOrderById(model.id);
                        assertThat(moves.stream()
                                        .map(move -> move.from() + " " + move.to() + " " + move.who())
                                        .toList())
                                .as(this::story)
                                .isEqualTo(model.history);
                        assertThat(stored.status().name()).as(this::story).isEqualTo(model.status);
                        for (var move : moves) {
                            boolean fresh = untold.remove("move:" + move.getId());
                            model.heard.merge(move.getId(), fresh ? 1 : 0, Integer::sum);
                            assertThat(model.heard.get(move.getId()))
                                    .as(this::story)
                                    .isEqualTo(move.who() == Who.AUTHOR ? 0 : 1);
                            assertThat(move.told()).as(this::story).isNotEmpty();
                        }
                    }))
                    .join();
            assertThat(untold).as(this::story).isEmpty();
        }

        /** All that was done since the beginning: a seed brings it all back. */
        private String story() {
            return "seed %d:%n%s".formatted(seed, String.join(System.lineSeparator(), said));
        }

        private Deed next() {
            if (models.size() < 4 || chance.nextInt(60) == 0) {
                return submit();
            }
            var model = models.get(models.size() - 1 - chance.nextInt(4));
            return switch (chance.nextInt(12)) {
                case 0, 1 -> resend(model);
                case 2, 3 -> author(model);
                case 4 -> others(model);
                case 5 -> time(model);
                case 6, 7 -> take(model);
                case 8, 9, 10 -> organizer(model);
                default -> decide(model);
            };
        }

        private Deed submit() {
            var author = AUTHORS.get(chance.nextInt(AUTHORS.size()));
            long id = MODELS.size() + 1L;
            var model = new PracticeModel(id, author);
            MODELS.put(id, model);
            models.add(model);
            model.outside.addAll(Set.of("EXPERTS"));
            model.answers.putAll(Map.of("title", "Первая", "problem", "Беда", "team", "Двое"));
            model.stage = STAGES.get(chance.nextInt(STAGES.size()));
            return new Deed("submits " + id, () -> {}, () -> save(model, Map.copyOf(model.answers)));
        }

        private Deed resend(PracticeModel model) {
            var answers = new HashMap<>(model.answers);
            if (chance.nextInt(4) > 0) {
                answers.put(any(QUESTIONS), "ответ " + chance.nextInt(1000));
            }
            return new Deed(
                    "sends again " + model.id + " " + answers,
                    () -> sentAgain(model, answers),
                    () -> save(model, answers));
        }

        private static void sentAgain(PracticeModel model, Map<String, String> answers) {
            boolean same = model.answers.equals(answers);
            switch (model.status) {
                case "RETURNED" -> {
                    if (model.isAnswered(answers)) {
                        model.answers = new HashMap<>(answers);
                        model.move("SUBMITTED", "AUTHOR", model.author, Set.of("REVISED"), CLOCK.instant());
                    }
                }
                case "SUBMITTED", "IN_CHECK" -> {
                    if (!same) {
                        model.answers = new HashMap<>(answers);
                        model.move("SUBMITTED", "AUTHOR", model.author, Set.of("REVISED"), CLOCK.instant());
                    }
                }
                case "ACCEPTED", "RECOMMENDED", "PUBLISHED" -> model.answers = new HashMap<>(answers);
                default -> {}
            }
        }

        private Deed author(PracticeModel model) {
            long person = chance.nextInt(8) == 0 ? AUTHORS.getFirst() : model.author;
            boolean own = person == model.author;
            return switch (chance.nextInt(6)) {
                case 0 ->
                    chance.nextInt(4) == 0
                            ? pressed(
                                    model,
                                    person,
                                    "practices.withdraw",
                                    Map.of(),
                                    () -> model.move("WITHDRAWN", "AUTHOR", person, Set.of(), CLOCK.instant()))
                            : pressed(
                                    model,
                                    person,
                                    "practices.back",
                                    Map.of(),
                                    () -> model.move("RETURNED", "AUTHOR", person, Set.of(), CLOCK.instant()));
                case 1 -> reply(model, person);
                case 2 ->
                    pressed(
                            model,
                            person,
                            "practices.resend",
                            Map.of(),
                            () -> own && model.move("SUBMITTED", "AUTHOR", person, Set.of(), CLOCK.instant()));
                case 3 -> moved(model, new Actor.Author(person), "PUBLISHED", "", Map.of());
                case 4 ->
                    moved(
                            model,
                            new Actor.Author(person),
                            "ARCHIVED",
                            chance.nextBoolean() ? "Устарела" : "",
                            Map.of());
                default -> pressed(model, person, "practices.copy", Map.of(), () -> false);
            };
        }

        private Deed reply(PracticeModel model, long person) {
            var question = any(QUESTIONS);
            return new Deed(
                    person + " replies to " + model.id + " " + question,
                    () -> {
                        if (model.open.containsKey(question)
                                && model.status.equals("RETURNED")
                                && person == model.author) {
                            model.replied.add(question);
                        }
                    },
                    () -> bot.getBean(Remarks.class).open(stored(model)).stream()
                            .filter(remark -> remark.question().equals(question))
                            .findFirst()
                            .ifPresent(remark -> act(
                                    person,
                                    "practices.reply",
                                    Map.of("remark", remark.code(), "words", "Потому что так."))));
        }

        /** Experts are appointed, score, or lack data; the catalogue's questions are answered. */
        private Deed others(PracticeModel model) {
            var fact = any(OUTSIDE);
            return new Deed(
                    fact + " of " + model.id,
                    () -> {
                        if (!model.outside.remove(fact)) {
                            model.outside.add(fact);
                        }
                    },
                    () -> {});
        }

        private Deed time(PracticeModel model) {
            int days = 1 + chance.nextInt(6);
            return new Deed(days + " days pass, the timer comes for " + model.id, () -> {}, () -> {
                CLOCK.advance(Duration.ofDays(days));
                timer(model);
            });
        }

        /** What is due is done, in the bot and, by its own date, in the model. */
        private static void timer(PracticeModel model) {
            var key = "practice.due " + model.id;
            var due = PLANNED.due.get(key);
            if (due == null || due.isAfter(CLOCK.instant())) {
                return;
            }
            PLANNED.due.remove(key);
            var until = Objects.requireNonNull(stored(model).due());
            bot.getBean(PracticeDue.class).run(Long.toString(model.id), "");
            if (!until.isAfter(CLOCK.instant())) {
                model.overdue++;
                model.move("WITHDRAWN", "MACHINE", 0, Set.of(), CLOCK.instant());
                if (model.status.equals("WITHDRAWN")) {
                    model.back = stored(model).due();
                }
            }
        }

        private Deed take(PracticeModel model) {
            long person = any(ORGANIZERS);
            boolean over = chance.nextInt(6) == 0;
            return new Deed(
                    person + (over ? " takes over " : " takes ") + model.id,
                    () -> {
                        boolean moved = !over && model.move("IN_CHECK", "ORGANIZER", person, Set.of(), CLOCK.instant());
                        if (over || moved || model.holder == null) {
                            model.holder = person;
                        }
                    },
                    () -> {
                        var claims = bot.getBean(Claims.class);
                        boolean free = claims.holder(model.id).isEmpty();
                        boolean moved = !over
                                && bot.getBean(Lifecycle.class)
                                                .move(
                                                        model.id,
                                                        PracticeStatus.IN_CHECK,
                                                        new Actor.Organizer(person),
                                                        "",
                                                        Map.of())
                                        instanceof Move.Moved;
                        if (over || moved || free) {
                            claims.pass(model.id, new Claims.Holder(person, "Организатор " + person));
                        }
                    });
        }

        private Deed organizer(PracticeModel model) {
            long person = any(ORGANIZERS);
            var question = any(QUESTIONS);
            BooleanSupplier holds = () -> model.holder != null && model.holder == person;
            return switch (chance.nextInt(8)) {
                case 0, 1, 2 ->
                    pressed(
                            model,
                            person,
                            "remarks.add",
                            Map.of("question", question, "words", "Добавьте цифру"),
                            () -> {
                                if (holds.getAsBoolean()
                                        && Set.of("IN_CHECK", "IN_REVIEW").contains(model.status)) {
                                    model.prepared.put(question, model.answers.getOrDefault(question, ""));
                                }
                                return false;
                            });
                case 3, 4 ->
                    pressed(
                            model,
                            person,
                            "check.return",
                            Map.of("days", "5"),
                            () -> holds.getAsBoolean()
                                    && model.move("RETURNED", "ORGANIZER", person, Set.of("DUE"), CLOCK.instant()));
                case 5 ->
                    pressed(
                            model,
                            person,
                            "check.pass",
                            Map.of(),
                            () -> holds.getAsBoolean()
                                    && model.move("IN_REVIEW", "ORGANIZER", person, Set.of(), CLOCK.instant()));
                case 6 ->
                    pressed(
                            model,
                            person,
                            "check.again",
                            Map.of(),
                            () -> holds.getAsBoolean()
                                    && model.move("IN_CHECK", "ORGANIZER", person, Set.of(), CLOCK.instant()));
                default ->
                    chance.nextInt(4) == 0
                            ? pressed(
                                    model,
                                    person,
                                    "check.reject",
                                    Map.of("reason", "theme", "words", "Это не про людей."),
                                    () -> holds.getAsBoolean()
                                            && model.move(
                                                    "REJECTED", "ORGANIZER", person, Set.of("REASON"), CLOCK.instant()))
                            : moved(model, new Actor.Organizer(person), "ARCHIVED", "Устарела", Map.of());
            };
        }

        private Deed decide(PracticeModel model) {
            var reason = chance.nextInt(4) == 0 ? "" : "Сильная команда";
            var organizer = new Actor.Organizer(any(ORGANIZERS));
            return switch (chance.nextInt(5)) {
                case 0 ->
                    moved(
                            model,
                            organizer,
                            "ACCEPTED",
                            reason,
                            chance.nextBoolean() ? Map.of("section", "Забота") : Map.of());
                case 1 -> moved(model, organizer, "RECOMMENDED", reason, Map.of());
                case 2 ->
                    moved(
                            model,
                            organizer,
                            "REJECTED",
                            reason,
                            chance.nextBoolean() ? Map.of("advice", "Считайте людей") : Map.of());
                case 3 ->
                    moved(
                            model,
                            organizer,
                            any(List.of("SUBMITTED", "WITHDRAWN", "PUBLISHED", "DECIDED")),
                            reason,
                            Map.of());
                default -> moved(model, new Actor.Machine(), "DECIDED", "", Map.of());
            };
        }

        private Deed moved(PracticeModel model, Actor by, String to, String reason, Map<String, Object> details) {
            var given = new HashSet<String>();
            details.keySet().forEach(detail -> given.add(detail.toUpperCase(Locale.ROOT)));
            if (!reason.isEmpty()) {
                given.add("REASON");
            }
            var person = Who.person(by);
            return new Deed(
                    by + " moves " + model.id + " to " + to,
                    () -> model.move(to, Who.of(by).name(), person == null ? 0 : person, given, CLOCK.instant()),
                    () -> bot.getBean(Lifecycle.class).move(model.id, PracticeStatus.valueOf(to), by, reason, details));
        }

        private Deed pressed(
                PracticeModel model, long person, String act, Map<String, String> given, BooleanSupplier rule) {
            return new Deed(
                    person + " " + act + " " + model.id + " " + given,
                    () -> {
                        boolean unused = rule.getAsBoolean();
                    },
                    () -> {
                        var params = new HashMap<>(given);
                        params.put("practice", stored(model).number());
                        act(person, act, params);
                    });
        }

        private static Outcome act(long person, String act, Map<String, String> params) {
            return Objects.requireNonNull(acts.get(act)).act(new Asker(person, "ru", Forum.CODE), new Params(params));
        }

        private static Practice stored(PracticeModel model) {
            return bot.getBean(StoredPractices.class).findById(model.id).orElseThrow();
        }

        private static void save(PracticeModel model, Map<String, String> shown) {
            var answers = Map.<String, Value>of(
                    "title", new Value.Text(shown.getOrDefault("title", "")),
                    "stage", new Value.Codes(List.of(model.stage)),
                    "org_name", new Value.Text("АНО «Добрый двор»"),
                    "org_region", new Value.Place("66", "Свердловская область"));
            var unused = bot.getBean(SavePractice.class)
                    .save(new Asker(model.author, "ru", Forum.CODE), new Sent(model.id, "practice", answers, shown));
        }

        private <T> T any(List<T> of) {
            return of.get(chance.nextInt(of.size()));
        }
    }
}
