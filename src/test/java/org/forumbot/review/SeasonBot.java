package org.forumbot.review;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Funnels;
import org.forumbot.conversation.GroupTalk;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.SentDialogs;
import org.forumbot.conversation.SentForms;
import org.forumbot.conversation.Source;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.BotName;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.delivery.Undelivered;
import org.forumbot.dialog.Words;
import org.forumbot.files.Dialogs;
import org.forumbot.files.DialogsInForce;
import org.forumbot.files.ShippedDialogs;
import org.forumbot.people.People;
import org.forumbot.store.Jobs;
import org.forumbot.store.Notes;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Practices, their review, the catalogue and the desk on a real database file; what is said is remembered and not sent,
 * and what falls due comes when the test lets it come.
 */
final class SeasonBot implements AutoCloseable {
    static final long DESK = -100;

    final SettableClock clock = SettableClock.inSpring();
    final SaidInUnit said = new SaidInUnit();
    final OneForum forum = new OneForum();

    /** Conversations whose forms are complete enough for the catalogue. */
    private final Set<Long> complete = ConcurrentHashMap.newKeySet();

    final Map<String, Act> acts = new HashMap<>();
    final Map<String, Source<?>> sources = new HashMap<>();
    final Map<String, Saving> savings = new HashMap<>();
    final Map<String, Jobs.Runner> runners = new HashMap<>();
    private final ConfigurableApplicationContext context;

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(
            basePackages = {
                "org.forumbot.programme",
                "org.forumbot.registration",
                "org.forumbot.practices",
                "org.forumbot.copies",
                "org.forumbot.review",
                "org.forumbot.catalogue",
                "org.forumbot.guide",
                "org.forumbot.organizers"
            })
    @ConfigurationPropertiesScan({
        "org.forumbot.registration",
        "org.forumbot.copies",
        "org.forumbot.practices",
        "org.forumbot.organizers"
    })
    @ComponentScan(
            basePackages = {
                "org.forumbot.programme",
                "org.forumbot.registration",
                "org.forumbot.practices",
                "org.forumbot.copies",
                "org.forumbot.review",
                "org.forumbot.catalogue",
                "org.forumbot.guide",
                "org.forumbot.organizers"
            },
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Features {}

    SeasonBot(Path database) {
        context = Slice.of(database, clock, this::standIns, Slice.Store.class, Slice.People.class, Features.class);
        all(Act.class).forEach(act -> acts.put(act.name(), act));
        all(Source.class).forEach(source -> sources.put(source.name(), source));
        all(Saving.class).forEach(saving -> savings.put(saving.name(), saving));
        all(Jobs.Runner.class).forEach(runner -> runners.put(runner.kind(), runner));
        unit(() -> {
            context.getBean(Notes.class).put("desk", Long.toString(DESK));
            for (long person = 10; person < 40; person++) {
                context.getBean(People.class).meet(person, "ru");
            }
        });
    }

    private <T> List<T> all(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    private void standIns(GenericApplicationContext beans) {
        beans.registerBean(Outbox.class, () -> said);
        beans.registerBean(
                "said at the desk",
                ToOrganizers.class,
                () -> (phrase, values) -> said.told(ModelForum.said(0, phrase, values)),
                definition -> definition.setPrimary(true));
        beans.registerBean(
                Phrases.class,
                () -> (language, key, values) ->
                        Words.plain(ModelForum.said(0, key, values).substring(3)));
        beans.registerBean(
                "due",
                Jobs.class,
                () -> new DueRows(() -> beans.getBean(JdbcClient.class)),
                definition -> definition.setPrimary(true));
        beans.registerBean("forum", Dialogs.class, () -> forum, definition -> definition.setPrimary(true));
        beans.registerBean(DialogsInForce.class, ShippedDialogs::inForce);
        beans.registerBean(
                Outlines.class,
                () -> (form, at, language) -> Season.QUESTIONS.stream()
                        .map(question -> new Outlines.Line(question, question, ""))
                        .toList());
        beans.registerBean(SentForms.class, () -> new SentForms() {
            @Override
            public Optional<Words> deskLine(long conversation) {
                return Optional.empty();
            }

            @Override
            public Set<String> levels(long conversation) {
                return complete.contains(conversation) ? Set.of("submit", "publish") : Set.of("submit");
            }
        });
        beans.registerBean(OpenForms.class, () -> (who, form) -> List.of());
        beans.registerBean(WayBack.class, () -> (person, language) -> List.of());
        beans.registerBean(Funnels.class, () -> List::of);
        beans.registerBean(Undelivered.class, NothingLost::new);
        beans.registerBean(SentDialogs.class, NoDialogs::new);
        beans.registerBean(RemoteFiles.class, () -> (id, most) -> new RemoteFiles.Fetched.Failed("not here"));
        beans.registerBean(BotName.class, SeasonBot::name);
    }

    private static BotName name() {
        var name = new BotName();
        name.is("forum_bot");
        return name;
    }

    private record NothingLost() implements Undelivered {
        @Override
        public List<Reason> reasons() {
            return List.of();
        }

        @Override
        public long since(Instant time) {
            return 0;
        }

        @Override
        public void retry() {}
    }

    private record NoDialogs() implements SentDialogs {
        @Override
        public boolean isDialog(Incoming.Message message) {
            return false;
        }

        @Override
        public void received(Incoming.Message message) {}

        @Override
        public Optional<String> pressed(Incoming.Press press) {
            return Optional.empty();
        }
    }

    /** Jobs are rows, as always; but nobody looks at them. */
    private record DueRows(Supplier<JdbcClient> database) implements Jobs {
        @Override
        public void schedule(String kind, String key, Instant due, String payload) {
            database.get()
                    .sql("insert or replace into job (kind, key, due, payload) values (?, ?, ?, ?)")
                    .params(kind, key, due.toEpochMilli(), payload)
                    .update();
        }

        @Override
        public void cancel(String kind, String key) {
            database.get()
                    .sql("delete from job where kind = ? and key = ?")
                    .params(kind, key)
                    .update();
        }
    }

    void completes(long conversation, boolean enough) {
        if (enough) {
            complete.add(conversation);
        } else {
            complete.remove(conversation);
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient reader() {
        return context.getBean("readingClient", JdbcClient.class);
    }

    Writer writer() {
        return bean(Writer.class);
    }

    void unit(Writer.Unit unit) {
        writer().submit(unit).join();
    }

    /** A press at the desk. @return what comes up over it, by its phrase */
    String presses(long person, String data) {
        said.toast = "";
        bean(GroupTalk.class)
                .pressed(new Incoming.Press("p", "p", actor(person), new Incoming.Place(DESK, false), 77, data));
        return said.toast.split(" ")[0];
    }

    /** @return all that is answered there */
    String writes(long person, String text) {
        said.atDesk.clear();
        bean(GroupTalk.class)
                .heard(new Incoming.Message(
                        "m",
                        actor(person),
                        new Incoming.Place(DESK, false),
                        78,
                        clock.instant(),
                        text,
                        Incoming.Attachment.NONE,
                        null,
                        false,
                        0,
                        false));
        return String.join("\n", said.atDesk);
    }

    private static Incoming.Actor actor(long person) {
        return new Incoming.Actor(person, "Организатор" + person, "ru", false);
    }

    @Override
    public void close() {
        context.close();
    }
}
