package org.forumbot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile.Quota;
import org.forumbot.programme.SeatModel.Asked;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.Thorough;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever many people do in whatever order, through the writer and the real database file, is what the model says: the
 * same answers, and after each batch the same rows. Batches fail now and then, counts are forgotten as by a restart, and
 * the timer comes late, or not at all.
 */
@DisplayName("Seats at random")
class SeatsAtRandomTests {
    private static final long FIRST_SEED = 20_240_514;
    private static final int ACTS = 200_000;
    private static final int PEOPLE = 24;
    private static final List<String> SECTIONS =
            List.of(SmallForum.CARE, SmallForum.SCHOOL, SmallForum.MUSEUM, SmallForum.SPORT, SmallForum.CLOSED);
    private static final Traits NGO = new Traits("ngo", "66", null);
    private static final Traits PRESS = new Traits("press", "66", null);
    private static final Quota ONE_OF_THE_PRESS = new Quota(Set.of("press"), Set.of(), 1);
    private static final Instant EARLY = Instant.parse("2024-05-10T09:00:00Z");

    private static final SettableClock CLOCK = SettableClock.inSpring();
    private static final SmallForum FORUM = new SmallForum();
    private static final Planned PLANNED = new Planned();
    private static final News NEWS = new News();

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackages = "org.forumbot.programme")
    @ComponentScan(
            basePackages = "org.forumbot.programme",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Programme {}

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext bot;

    @BeforeAll
    static void start() {
        bot = Slice.of(
                folder.resolve("seats.db"),
                CLOCK,
                beans -> {
                    beans.registerBean(Dialogs.class, () -> FORUM);
                    beans.registerBean(News.class, () -> NEWS);
                    // the timer comes when the test lets it come
                    beans.registerBean("planned", Jobs.class, () -> PLANNED, definition -> definition.setPrimary(true));
                },
                Slice.Store.class,
                Programme.class);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void are_what_the_model_says() {
        long from = System.nanoTime();
        int acts = 0;
        long seed = Thorough.seed(FIRST_SEED);
        while (acts == 0 || isToGoOn(acts, from)) {
            acts += new Season(seed++).play();
        }
        System.out.printf(
                "%d acts on seats in %d s%n",
                acts, Duration.ofNanos(System.nanoTime() - from).toSeconds());
        assertThat(acts).isPositive();
    }

    private static boolean isToGoOn(int acts, long from) {
        if (Thorough.isAgain()) {
            return false;
        }
        return Thorough.on() ? acts < ACTS : System.nanoTime() - from < Thorough.BUDGET.toNanos();
    }

    /**
     * One thing that is done.
     *
     * @param said what it is, to be read when it was wrong
     * @param done in the bot
     * @param meant in the model
     */
    private record Doing(String said, Supplier<Object> done, Supplier<Object> meant) {}

    /** One forum, from a few days before it until it is over. */
    private static final class Season {
        private final long seed;
        private final Random chance;
        private final SeatModel model = new SeatModel(FORUM);
        private final Set<Long> offered = new HashSet<>();
        private final List<String> told = new ArrayList<>();
        private final Seats seats = bot.getBean(Seats.class);
        private final Promotion promotion = bot.getBean(Promotion.class);
        private int acts;

        Season(long seed) {
            this.seed = seed;
            this.chance = new Random(seed);
        }

        /** @return how many acts there were */
        int play() {
            FORUM.reset();
            PLANNED.due.clear();
            CLOCK.set(EARLY);
            inUnit(() -> {
                bot.getBean(JdbcClient.class).sql("delete from seat").update();
                seats.countAnew();
            });
            var end = Instant.parse("2024-05-15T12:00:00Z");
            while (CLOCK.instant().isBefore(end)) {
                batch(1 + chance.nextInt(chance.nextInt(4) == 0 ? 80 : 12));
                CLOCK.advance(pause());
                acts++;
            }
            return acts;
        }

        private Duration pause() {
            return switch (chance.nextInt(10)) {
                case 0 -> Duration.ofHours(1 + chance.nextInt(6));
                case 1, 2, 3 -> Duration.ZERO;
                default -> Duration.ofSeconds(30 + chance.nextInt(1800));
            };
        }

        /** Units that share a transaction, as long as none of them fails. */
        private void batch(int many) {
            changeTheFile();
            var before = call(() -> seats.free(SmallForum.CODE));
            var doings = new ArrayList<Doing>();
            for (int i = 0; i < many; i++) {
                doings.add(anything());
            }
            int guilty = chance.nextInt(12) == 0 ? chance.nextInt(many) : -1;
            var answers = new ArrayList<@Nullable Object>();
            var events = new ArrayList<List<Long>>();
            var units = new ArrayList<Writer.Unit>();
            for (int i = 0; i < many; i++) {
                int number = i;
                answers.add(null);
                events.add(List.of());
                units.add(() -> {
                    NEWS.forget();
                    answers.set(number, doings.get(number).done().get());
                    events.set(
                            number,
                            NEWS.of(SeatOffered.class).stream()
                                    .map(SeatOffered::seat)
                                    .toList());
                    if (number == guilty) {
                        throw new IllegalStateException("This unit was to fail.");
                    }
                });
            }
            bot.getBean(Writer.class)
                    .submit(units)
                    .forEach(done -> done.exceptionally(_ -> null).join());
            for (int i = 0; i < many; i++) {
                if (i == guilty) {
                    told.add("(failed) " + doings.get(i).said());
                } else {
                    told.add(CLOCK.instant() + " " + doings.get(i).said() + ": " + answers.get(i));
                    assertThat(answers.get(i))
                            .as(() -> story())
                            .isEqualTo(doings.get(i).meant().get());
                    events.get(i)
                            .forEach(seat -> assertThat(offered.add(seat))
                                    .as(() -> "the place in line " + seat + " is offered a seat once\n" + story())
                                    .isTrue());
                }
            }
            acts += many;
            assertThat(rows()).as(() -> story()).isEqualTo(model.rows());
            assertThatNoneIsTooMany(before);
            if (chance.nextInt(6) == 0) {
                assertThatNobodyIsForgotten();
            }
        }

        /** More than there are seats only where there were more before, as the file has fewer now. */
        private void assertThatNoneIsTooMany(Map<String, Occupancy> before) {
            call(() -> seats.free(SmallForum.CODE)).forEach((section, now) -> {
                var then = before.getOrDefault(section, now);
                assertThat(now.seated() + now.offered())
                        .as(() -> "seats that are taken in " + section + "\n" + story())
                        .isLessThanOrEqualTo(
                                Math.max(Objects.requireNonNull(now.capacity()), then.seated() + then.offered()));
            });
        }

        /** Places and sections come and go, as when other files come in force; the bot may learn of it late. */
        private void changeTheFile() {
            var section = SECTIONS.get(chance.nextInt(SECTIONS.size()));
            boolean there = FORUM.has(section);
            switch (chance.nextInt(30)) {
                case 0, 1, 2 -> {
                    if (there) {
                        FORUM.capacity(section, chance.nextInt(8));
                        told.add("the file has other places in " + section);
                    }
                }
                case 3 -> {
                    FORUM.remove(section);
                    told.add("the file has no " + section);
                }
                case 4 -> {
                    if (there) {
                        FORUM.cancel(section, null);
                        told.add("the file has " + section + " cancelled");
                    }
                }
                case 5, 6, 7 -> {
                    if (there) {
                        FORUM.quotas(section, ONE_OF_THE_PRESS);
                        told.add("the file lets one of the press into " + section);
                    }
                }
                case 8, 9 -> {
                    FORUM.reset();
                    told.add("the file is as it was at first");
                }
                default -> {}
            }
        }

        private Doing anything() {
            long person = 1 + chance.nextInt(PEOPLE);
            var section = SECTIONS.get(chance.nextInt(SECTIONS.size()));
            var who = new HolderId(person);
            var now = CLOCK.instant();
            boolean sure = chance.nextBoolean();
            var traits = person % 3 == 0 ? PRESS : NGO;
            int kind = chance.nextInt(100);
            if (kind < 26) {
                return new Doing(
                        person + " takes " + section + (sure ? ", sure" : ""),
                        () -> seats.claim(who, SmallForum.CODE, section, traits, sure),
                        () -> model.seek(new Asked(person, traits.role(), section, "", sure, false), now));
            } else if (kind < 34) {
                var instead = SECTIONS.get(chance.nextInt(SECTIONS.size()));
                return new Doing(
                        person + " takes " + section + " instead of " + instead + (sure ? ", sure" : ""),
                        () -> seats.swap(who, SmallForum.CODE, section, instead, traits, sure),
                        () -> model.seek(new Asked(person, traits.role(), section, instead, sure, false), now));
            } else if (kind < 62) {
                return new Doing(
                        person + " waits for " + section + (sure ? ", sure" : ""),
                        () -> seats.waitFor(who, SmallForum.CODE, section, traits, sure),
                        () -> model.seek(new Asked(person, traits.role(), section, "", sure, true), now));
            } else if (kind < 78) {
                return new Doing(
                        person + " leaves " + section,
                        () -> hold(seats.leave(who, SmallForum.CODE, section)),
                        () -> model.leave(person, section, now));
            } else if (kind < 88) {
                return new Doing(
                        person + " declines " + section,
                        () -> hold(seats.decline(who, SmallForum.CODE, section)),
                        () -> model.decline(person, section, now));
            } else if (kind < 91) {
                return new Doing(
                        person + " is erased",
                        () -> seats.leaveAll(who, SmallForum.CODE),
                        () -> model.leaveAll(person, now));
            } else if (kind < 96) {
                return new Doing(
                        "the timer comes for " + section,
                        done(() -> promotion.run("s24." + section, "")),
                        done(() -> model.promote(section, now)));
            } else if (kind < 98) {
                return new Doing(
                        "other files come in force", done(promotion::promoteAll), done(() -> model.promoteAll(now)));
            }
            return new Doing("a restart", done(seats::countAnew), done(() -> {}));
        }

        private static Optional<Hold> hold(Optional<Held> held) {
            return held.map(Held::hold);
        }

        private static Supplier<Object> done(Runnable act) {
            return () -> {
                act.run();
                return "done";
            };
        }

        /** Whoever waits for a seat that is free has been offered it; what is counted is what the rows say. */
        private void assertThatNobodyIsForgotten() {
            var now = CLOCK.instant();
            inUnit(promotion::promoteAll);
            model.promoteAll(now);
            NEWS.of(SeatOffered.class).forEach(event -> offered.add(event.seat()));
            NEWS.forget();
            FORUM.forum(SmallForum.CODE, "ru").sections().values().forEach(section -> {
                var there = call(() -> seats.free(SmallForum.CODE, section.code()));
                boolean offered = now.isBefore(model.start(section))
                        && !section.cancelled()
                        && section.quotas().isEmpty();
                assertThat(there.waiting() > 0 && there.free() > 0 && offered)
                        .as(() -> "somebody waits though a seat is free in " + section.code() + "\n" + story())
                        .isFalse();
            });
            assertThat(call(() -> seats.free(SmallForum.CODE)))
                    .as(() -> story())
                    .isEqualTo(call(() -> {
                        seats.countAnew();
                        promotion.promoteAll();
                        return seats.free(SmallForum.CODE);
                    }));
            assertThat(rows()).as(() -> story()).isEqualTo(model.rows());
        }

        private String story() {
            var last = told.subList(Math.max(0, told.size() - 40), told.size());
            return "-Dforumbot.seed=" + seed + ", after " + acts + " acts\n" + String.join("\n", last);
        }
    }

    private static List<String> rows() {
        return call(() -> bot.getBean(JdbcClient.class)
                .sql("select section, holder, state, until from seat order by section, id")
                .query((row, _) -> "%s %d %s%s"
                        .formatted(
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(3).equals("OFFERED") ? " " + Instant.ofEpochMilli(row.getLong(4)) : ""))
                .list());
    }

    private static void inUnit(Writer.Unit unit) {
        bot.getBean(Writer.class).submit(unit).join();
    }

    private static <T> T call(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        inUnit(() -> answer.complete(question.get()));
        return answer.join();
    }
}
