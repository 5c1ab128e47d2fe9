package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Incoming.Place;
import org.forumbot.delivery.Channel;
import org.forumbot.delivery.Newest;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.files.DialogFolder;
import org.forumbot.files.DialogsInForce;
import org.forumbot.files.SmallForms;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.Wire;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Talks on a real database, over forms that a test writes out; what the bot says is remembered and not sent. */
final class TalkBot implements AutoCloseable {
    static final long ANNA = 7;

    static final String MENU = "screens: menu\nshow:\n  main: {text: MENU}\n";

    final SaidThings said = new SaidThings();
    /** What happens when a form is sent. */
    final AtomicReference<Runnable> saving = new AtomicReference<>(() -> {});

    /** What the organizers were told: the phrase with its values. */
    final List<String> told = new CopyOnWriteArrayList<>();

    /** What was handed to the act {@code words.keep}, which wants at least five characters. */
    final List<Map<String, String>> handed = new CopyOnWriteArrayList<>();

    private final ConfigurableApplicationContext context;
    private int lastMessage;

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "org.forumbot.conversation",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Talking {}

    /** @param form as its file */
    TalkBot(Path database, SettableClock clock, String form) {
        this(database, clock, Map.of("f.yaml", form, "menu.yaml", MENU));
    }

    TalkBot(Path database, SettableClock clock, Map<String, String> written) {
        var files = SmallForms.unopened(written);
        context = Slice.of(
                database,
                clock,
                beans -> standIns(beans, files, database),
                Slice.Store.class,
                Slice.People.class,
                Talking.class);
    }

    private void standIns(GenericApplicationContext beans, DialogsInForce files, Path database) {
        beans.registerBean(Outbox.class, () -> said);
        beans.registerBean(Channel.class, Wire::new);
        beans.registerBean(DialogsInForce.class, () -> files);
        beans.registerBean(DialogFolder.class, () -> SmallForms.folder(database.resolveSibling("dialogs")));
        beans.registerBean(Newest.class, Unseen::new);
        beans.registerBean(GroupTalk.class, Nobody::new);
        beans.registerBean(Saving.class, () -> new Kept(saving));
        beans.registerBean(Act.class, () -> new Keeping(handed));
        beans.registerBean(RemoteFiles.class, () -> org.mockito.Mockito.mock(RemoteFiles.class));
        beans.registerBean(ToOrganizers.class, () -> (phrase, values) -> told.add(phrase + " " + values));
    }

    void writes(String text) {
        sends(text, Incoming.Attachment.NONE);
    }

    void sends(String text, Incoming.Attachment attachment) {
        int id = ++lastMessage;
        handle(new Incoming.Message(
                "m" + id,
                new Actor(ANNA, "Анна", "ru", false),
                new Place(ANNA, true),
                id,
                Instant.EPOCH,
                text,
                attachment,
                null,
                false,
                0,
                false));
    }

    void presses(String data) {
        int id = ++lastMessage;
        handle(new Incoming.Press(
                "p" + id, "p" + id, new Actor(ANNA, "Анна", "ru", false), new Place(ANNA, true), 0, data));
    }

    void blocks() {
        int id = ++lastMessage;
        handle(new Incoming.Membership("b" + id, new Actor(ANNA, "Анна", "ru", false), new Place(ANNA, true), false));
    }

    private void handle(Incoming what) {
        handle(List.of(what));
    }

    void handle(List<Incoming> batch) {
        try {
            bean(Turns.class).handle(batch);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    void in(Writer.Unit unit) {
        bean(Writer.class).submit(unit).join();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** When the reminders are due, in the order they are. */
    List<Instant> planned() {
        return bean(JdbcClient.class)
                .sql("select due from job where kind = 'remind' order by due")
                .query(Long.class)
                .list()
                .stream()
                .map(Instant::ofEpochMilli)
                .toList();
    }

    /** Waits until the job that was due has run. */
    void awaitJobs(SettableClock clock) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> planned().stream().noneMatch(due -> !due.isAfter(clock.instant())));
    }

    Outgoing newest() {
        assertThat(said.messages()).isNotEmpty();
        return said.messages().getLast();
    }

    /** The data of the button with this label below the newest message. */
    String button(String label) {
        return buttons().stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label + " among " + buttons()))
                .data();
    }

    List<Button> buttons() {
        return newest().keyboard() instanceof Keyboard.Inline(var rows)
                ? rows.stream().flatMap(List::stream).toList()
                : List.of();
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Unseen implements Newest {
        @Override
        public int in(long chat) {
            return 0;
        }

        @Override
        public void seen(long chat, int message) {}

        @Override
        public boolean shows(Outgoing what, int message) {
            return false;
        }

        @Override
        public boolean pending(long chat, int message) {
            return false;
        }
    }

    private static final class Nobody implements GroupTalk {
        @Override
        public void heard(Incoming.Message message) {}

        @Override
        public void pressed(Incoming.Press press) {}

        @Override
        public void membership(Incoming.Membership membership) {}

        @Override
        public void moved(Incoming.Moved moved) {}
    }

    private record Keeping(List<Map<String, String>> handed) implements Act {
        @Override
        public String name() {
            return "words.keep";
        }

        @Override
        public Outcome act(Asker who, Params params) {
            if (params.get("words").length() < 5) {
                return Outcome.refused("bad.check");
            }
            handed.add(params.values());
            return Outcome.done("answer.same");
        }
    }

    private static final class Kept implements Saving {
        private final AtomicReference<Runnable> saving;

        Kept(AtomicReference<Runnable> saving) {
            this.saving = saving;
        }

        @Override
        public String name() {
            return "keep";
        }

        @Override
        public Set<String> needs() {
            return Set.of();
        }

        @Override
        public Set<String> gives() {
            return Set.of("number");
        }

        @Override
        public Outcome save(Asker who, Sent sent) {
            saving.get().run();
            return new Outcome.Done("", Map.of("number", "1"));
        }
    }
}
