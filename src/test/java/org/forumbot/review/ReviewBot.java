package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.conversation.SentForms;
import org.forumbot.conversation.Source;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Words;
import org.forumbot.files.Dialogs;
import org.forumbot.files.DialogsInForce;
import org.forumbot.files.ExampleFile;
import org.forumbot.files.ForumFile;
import org.forumbot.files.GuideFile;
import org.forumbot.files.RubricFile;
import org.forumbot.files.ShippedDialogs;
import org.forumbot.people.People;
import org.forumbot.practices.Actor;
import org.forumbot.practices.Claims;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.practices.Practices;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.WrittenFiles;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.ReflectionUtils;

/**
 * Practices and their review on the real database file, by the shipped files, and who has to do with them. The forum lies
 * in Yekaterinburg; the second of April 2024, on which all begins, was a Tuesday.
 */
final class ReviewBot implements AutoCloseable {
    static final long ANNA = 7;
    static final long OLGA = 21;
    static final long BORIS = 22;
    static final String NUMBER = "P-0001";
    static final Map<String, String> PRACTICE = Map.of("practice", NUMBER);

    private static final DialogsInForce DIALOGS = ShippedDialogs.inForce();

    final SettableClock clock = SettableClock.inSpring();
    final SaidThings said = new SaidThings();
    final List<String> desk = new ArrayList<>();
    final Map<String, Value> files = new ConcurrentHashMap<>();
    final Later later = new Later();
    RubricFile rubric = DIALOGS.rubric(ShippedDialogs.FORUM, "ru");

    private final ConfigurableApplicationContext bot;

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackages = {"org.forumbot.practices", "org.forumbot.copies", "org.forumbot.review"})
    @ConfigurationPropertiesScan({"org.forumbot.practices", "org.forumbot.copies"})
    @ComponentScan(
            basePackages = {"org.forumbot.practices", "org.forumbot.copies", "org.forumbot.review"},
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Modules {}

    ReviewBot(Path folder) {
        bot = Slice.of(
                folder.resolve("review.db"),
                clock,
                this::standIns,
                Slice.Store.class,
                Slice.People.class,
                Modules.class);
        in(() -> List.of(ANNA, OLGA, BORIS).forEach(person -> bean(People.class).meet(person, "ru")));
    }

    private void standIns(GenericApplicationContext beans) {
        beans.registerBean(DialogsInForce.class, () -> DIALOGS);
        beans.registerBean("judged", Dialogs.class, () -> new Judged(this), bean -> bean.setPrimary(true));
        beans.registerBean(
                Phrases.class,
                () -> WrittenFiles.phrases("practices", "check", "review", "jury", "experts", "copies", "phrases"));
        beans.registerBean(OpenForms.class, () -> (who, form) -> List.of());
        beans.registerBean(Outlines.class, () -> (form, forum, language) -> List.of());
        beans.registerBean(Outbox.class, () -> said);
        beans.registerBean(WayBack.class, () -> (person, language) -> List.of());
        beans.registerBean(ToOrganizers.class, () -> (phrase, values) -> desk.add(phrase));
        beans.registerBean(RemoteFiles.class, () -> (id, most) -> new RemoteFiles.Fetched.Failed("gone"));
        beans.registerBean("later", Jobs.class, () -> later, bean -> bean.setPrimary(true));
        beans.registerBean(SentForms.class, () -> new SentForms() {
            @Override
            public Optional<Words> deskLine(long conversation) {
                return Optional.empty();
            }

            @Override
            public Map<String, Value> answers(long conversation) {
                return files;
            }
        });
    }

    /** The shipped files, but for how practices are judged. */
    private record Judged(ReviewBot bot) implements Dialogs {
        @Override
        public List<String> forums() {
            return DIALOGS.forums();
        }

        @Override
        public List<String> languages() {
            return DIALOGS.languages();
        }

        @Override
        public ForumFile forum(String code, String language) {
            return DIALOGS.forum(code, language);
        }

        @Override
        public List<ExampleFile> examples(String language) {
            return DIALOGS.examples(language);
        }

        @Override
        public GuideFile guide(String language) {
            return DIALOGS.guide(language);
        }

        @Override
        public RubricFile rubric(String forum, String language) {
            return bot.rubric;
        }

        @Override
        public String region(String label) {
            return DIALOGS.region(label);
        }
    }

    /** What is to be done later; done when the test lets it come. */
    static final class Later implements Jobs {
        record Job(String kind, String key, Instant due, String payload) {}

        private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();

        @Override
        public void schedule(String kind, String key, Instant when, String payload) {
            jobs.put(kind + " " + key, new Job(kind, key, when, payload));
        }

        @Override
        public void cancel(String kind, String key) {
            jobs.remove(kind + " " + key);
        }

        /** Takes out the one that is to be done first, if it is due by then. */
        private Optional<Job> next(Instant moment) {
            var next = jobs.values().stream()
                    .filter(job -> !job.due().isAfter(moment))
                    .min(Comparator.comparing(Job::due));
            next.ifPresent(job -> cancel(job.kind(), job.key()));
            return next;
        }

        List<Instant> due(String kind) {
            return jobs.values().stream()
                    .filter(job -> job.kind().equals(kind))
                    .map(Job::due)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        bot.close();
    }

    <T> T bean(Class<T> type) {
        return bot.getBean(type);
    }

    void in(Writer.Unit unit) {
        bot.getBean(Writer.class).submit(unit).join();
    }

    /** Time passes, and what falls due on the way is done, in its order. */
    void until(Instant moment) {
        for (var job = later.next(moment); job.isPresent(); job = later.next(moment)) {
            run(job.get());
        }
        clock.set(moment);
    }

    private void run(Later.Job job) {
        if (job.due().isAfter(clock.instant())) {
            clock.set(job.due());
        }
        in(() -> bot.getBeansOfType(Jobs.Runner.class).values().stream()
                .filter(runner -> runner.kind().equals(job.kind()))
                .forEach(runner -> runner.run(job.key(), job.payload())));
    }

    Asker asker(long person) {
        return new Asker(person, "ru", ShippedDialogs.FORUM);
    }

    Outcome does(long person, String act, Map<String, String> params) {
        var outcomes = new ArrayList<Outcome>();
        in(() -> bot.getBeansOfType(Act.class).values().stream()
                .filter(known -> known.name().equals(act))
                .forEach(known -> outcomes.add(known.act(asker(person), new Params(params)))));
        return outcomes.getFirst();
    }

    /** Two taps, one right after the other: both come into one batch of the writer. */
    List<Outcome> taps(long person, String act, Map<String, String> params) {
        var outcomes = new ArrayList<Outcome>();
        Writer.Unit tap = () -> bot.getBeansOfType(Act.class).values().stream()
                .filter(known -> known.name().equals(act))
                .forEach(known -> outcomes.add(known.act(asker(person), new Params(params))));
        bot.getBean(Writer.class).submit(List.of(tap, tap)).forEach(CompletableFuture::join);
        return outcomes;
    }

    /** The same about the practice. */
    Outcome does(long person, String act, String name, String value) {
        return does(person, act, Map.of("practice", NUMBER, name, value));
    }

    List<Record> rows(long person, String source, Map<String, String> params) {
        var rows = new ArrayList<Record>();
        in(() -> bot.getBeansOfType(Source.class).values().stream()
                .filter(known -> known.name().equals(source))
                .forEach(known -> ((List<?>) known.rows(asker(person), new Params(params)))
                        .forEach(row -> rows.add((Record) row))));
        return rows;
    }

    /** A component of a row whose type another package keeps to itself. */
    static Object shown(Record row, String component) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .map(each -> {
                    each.getAccessor().setAccessible(true);
                    return Objects.requireNonNull(ReflectionUtils.invokeMethod(each.getAccessor(), row));
                })
                .findFirst()
                .orElseThrow();
    }

    List<String> told(long person) {
        return said.messages().stream()
                .filter(message -> message.chat() == person)
                .map(Outgoing::words)
                .map(Words::text)
                .toList();
    }

    /** Anna sends her practice. */
    void submit() {
        submit("АНО «Добрый двор»");
    }

    void submit(String org) {
        var answers = Map.<String, Value>of(
                "title", new Value.Text("Двор для всех"),
                "stage", new Value.Codes(List.of("practice")),
                "org_name", new Value.Text(org),
                "org_region", new Value.Place("sverdlovsk", "Свердловская область"));
        var shown = Map.of(
                "title", "Двор для всех",
                "mechanism", "Соседи рядом каждый день",
                "contact_name", "Иванова Мария",
                "contact_channel", "team@example.org");
        in(() -> bot.getBeansOfType(Saving.class).values().stream()
                .filter(saving -> saving.name().equals("practice"))
                .forEach(saving -> saving.save(asker(ANNA), new Sent(100, "practice", answers, shown))));
    }

    /** Somebody at the desk presses «Взять». */
    void takes(long organizer, String name) {
        in(() -> {
            var unused = bean(Lifecycle.class)
                    .move(100, PracticeStatus.IN_CHECK, new Actor.Organizer(organizer), "", Map.of());
            assertThat(bean(Claims.class).pass(100, new Claims.Holder(organizer, name)))
                    .isTrue();
        });
    }

    PracticeStatus status() {
        var found = new ArrayList<PracticeStatus>();
        in(() -> bean(Practices.class).card(100).ifPresent(card -> found.add(card.status())));
        return found.getFirst();
    }

    /** Somebody becomes an expert by a link, and comes from Perm. */
    void joins(long person, String name) {
        joins(person, name, "perm", "Пермский край", "Вуз " + name);
    }

    void joins(long person, String name, String region, String place, String org) {
        var links = new ArrayList<String>();
        in(() -> {
            bean(People.class).meet(person, "ru");
            links.addAll(bean(ExpertInvitations.class).make(ShippedDialogs.FORUM, 1));
            var answers = Map.<String, Value>of(
                    "name", new Value.Text(name),
                    "region", new Value.Place(region, place),
                    "org", new Value.Text(org),
                    "tracks", new Value.Codes(List.of()));
            var shown = Map.of("name", name, "region", place, "org", org, "tracks", "");
            bean(SaveExpert.class).save(asker(person), new Sent(1000 + person, "expert", answers, shown));
        });
        does(person, "experts.accept", Map.of("invitation", links.getFirst().substring(2)));
    }

    /** Olga chooses this expert. */
    Outcome chooses(long expert) {
        return chooses(OLGA, expert);
    }

    Outcome chooses(long organizer, long expert) {
        return does(organizer, "jury.add", "expert", code(expert));
    }

    /** Of an expert, as buttons carry it. */
    String code(long person) {
        var codes = new ArrayList<String>();
        in(() -> bean(ExpertRows.class)
                .findByPersonAndForum(person, ShippedDialogs.FORUM)
                .ifPresent(expert -> codes.add(Long.toString(expert.getId(), Character.MAX_RADIX))));
        return codes.getFirst();
    }

    /** Of the newest review of the practice by this expert, as buttons carry it. */
    String review(long person) {
        var codes = new ArrayList<String>();
        in(() -> bean(ReviewRows.class).findByPracticeOrderById(100).stream()
                .filter(review -> bean(ExpertRows.class)
                        .findById(review.expert())
                        .filter(expert -> expert.isOf(person))
                        .isPresent())
                .forEach(review -> codes.add(review.code())));
        return codes.getLast();
    }

    /** What is kept of what an expert says, by criterion. */
    Map<String, Mark> marks(long person) {
        var code = review(person);
        var marks = new HashMap<String, Mark>();
        in(() -> bean(ReviewRows.class).findByPracticeOrderById(100).stream()
                .filter(review -> review.code().equals(code))
                .forEach(review -> marks.putAll(review.marks())));
        return marks;
    }

    Outcome scores(long expert, String given) {
        return does(expert, "rate.set", Map.of("review", review(expert), "given", given));
    }

    Outcome says(long expert, String criterion, String words) {
        return does(expert, "rate.say", Map.of("review", review(expert), "criterion", criterion, "words", words));
    }

    /** Scores everything alike, and says something where it has to be said. */
    void judges(long expert, int score) {
        for (var criterion : rubric.criteria().keySet()) {
            scores(expert, criterion + "-" + score);
            if (rubric.explained().contains(score)) {
                says(expert, criterion, "Почему так, " + criterion);
            }
        }
    }

    Outcome sends(long expert) {
        return does(expert, "rate.send", Map.of("review", review(expert)));
    }

    /** From the beginning until these experts have the practice. */
    void asks(Map<Long, String> experts) {
        submit();
        takes(OLGA, "Ольга");
        experts.forEach(this::joins);
        experts.keySet().forEach(this::chooses);
        does(OLGA, "check.pass", PRACTICE);
    }

    /** Olga decides, and it is announced. */
    void accepts() {
        assertThat(does(
                        OLGA,
                        "decide.accept",
                        Map.of("practice", NUMBER, "section", "none", "words", "Нужна соседним районам")))
                .isEqualTo(Outcome.done("jury.prepared"));
        announces();
        assertThat(status()).isEqualTo(PracticeStatus.ACCEPTED);
    }

    void announces() {
        in(() -> bean(ReviewDesk.class).publish(ShippedDialogs.FORUM, clock.instant()));
        until(clock.instant());
    }

    /** What authors see of what experts said. */
    void shows(RubricFile.Seen seen) {
        judged(rubric.days(), seen);
    }

    /** How many working days experts have. */
    void gives(int days) {
        judged(days, rubric.seen());
    }

    private void judged(int days, RubricFile.Seen seen) {
        var now = rubric;
        rubric = new RubricFile(
                now.experts(),
                now.difference(),
                days,
                now.remind(),
                now.lacking(),
                now.accept(),
                now.recommend(),
                seen,
                now.explained(),
                now.scores(),
                now.criteria(),
                now.stages());
    }
}
