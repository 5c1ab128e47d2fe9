package org.forumbot.registration;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Words;
import org.forumbot.files.Dialogs;
import org.forumbot.files.DialogsChanged;
import org.forumbot.people.People;
import org.forumbot.programme.SmallForum;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seats and registrations with the real jobs on a real database; phrases show their key and values. */
final class AgendaBot implements AutoCloseable {
    final SaidThings said = new SaidThings();
    final Set<Long> inForms = ConcurrentHashMap.newKeySet();

    private final SettableClock clock;
    private final ConfigurableApplicationContext context;
    private final Talk talk;

    // Not annotated as a configuration: the scans of other tests would find it.
    @AutoConfigurationPackage(basePackages = {"org.forumbot.programme", "org.forumbot.registration"})
    @ConfigurationPropertiesScan("org.forumbot.registration")
    @ComponentScan(
            basePackages = {"org.forumbot.programme", "org.forumbot.registration"},
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Attending {}

    /** @param folder with the database, which may be there already */
    AgendaBot(Path folder, SettableClock clock, SmallForum forum) {
        this.clock = clock;
        context = Slice.of(
                folder.resolve("forumbot.db"),
                clock,
                beans -> standIns(beans, forum),
                Slice.Store.class,
                Slice.People.class,
                Attending.class);
        talk = context.getBean(Talk.class);
    }

    private void standIns(GenericApplicationContext beans, SmallForum forum) {
        beans.registerBean(Dialogs.class, () -> forum);
        beans.registerBean(Outbox.class, () -> said);
        beans.registerBean(
                Phrases.class,
                () -> (language, key, values) -> Words.plain(language + " " + key + " " + new TreeMap<>(values)));
        beans.registerBean(
                WayBack.class,
                () -> (person, language) ->
                        inForms.contains(person) ? List.of(List.of(new Button("back", "a.1"))) : List.of());
    }

    /** Comes to know the bot and takes part. */
    void registers(Asker who) {
        in(() -> {
            bean(People.class).meet(who.person(), who.language());
            talk.registers(who);
        });
    }

    void does(Asker who, String act, String... params) {
        in(() -> talk.does(who, act, params));
    }

    void takes(Asker who, String section) {
        does(who, "seats.take", "section=" + section, "sure=yes");
    }

    /** The files are others since just now. */
    void reloads() {
        in(() -> context.publishEvent(new DialogsChanged()));
    }

    void in(Writer.Unit unit) {
        bean(Writer.class).submit(unit).join();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Sets the clock and waits until all that is due then has run. @return what was said since, by person and text */
    List<String> at(String time) {
        said.clear();
        clock.set(Instant.parse(time));
        settle();
        return heard();
    }

    List<String> heard() {
        return said.messages().stream()
                .map(message -> message.chat() + " " + message.words().text())
                .sorted()
                .toList();
    }

    /** Waits until nothing is due. */
    void settle() {
        var due = new AtomicReference<>(1L);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    in(() -> due.set(jobs("due <= " + clock.instant().toEpochMilli())));
                    return due.get() == 0;
                });
    }

    private long jobs(String which) {
        return bean(JdbcClient.class)
                .sql("select count(*) from job where kind in ('agenda', 'calendar') and " + which)
                .query(Long.class)
                .single();
    }

    /** What was said to somebody last. */
    Outgoing last(Asker to) {
        return said.messages().stream()
                .filter(message -> message.chat() == to.person())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("Nothing was said to " + to));
    }

    @Override
    public void close() {
        context.close();
    }
}
