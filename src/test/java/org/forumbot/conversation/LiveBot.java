package org.forumbot.conversation;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Incoming.Attachment;
import org.forumbot.conversation.Incoming.Place;
import org.forumbot.delivery.Channel;
import org.forumbot.delivery.Newest;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Value;
import org.forumbot.files.DialogsInForce;
import org.forumbot.files.SmallForms;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conversations on a real database and real files that change; what the bot says is remembered and not sent. */
final class LiveBot implements AutoCloseable {
    static final long DESK = -100;

    final SettableClock clock = SettableClock.inSpring();
    final SaidThings said = new SaidThings();
    final Wire wire = new Wire();
    final Map<String, byte[]> remote = new ConcurrentHashMap<>();
    final Map<Long, Sent> sent = new ConcurrentHashMap<>();

    /** What the organizers were told: the phrase, then its values in the order of their names. */
    final List<String> told = new CopyOnWriteArrayList<>();

    private final Path dialogs;
    private final Path database;
    private final ConfigurableApplicationContext context;
    private int lastMessage = 1000;
    private @Nullable Incoming heard;

    @TestConfiguration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("org.forumbot.files")
    @ComponentScan(
            basePackages = {"org.forumbot.conversation", "org.forumbot.files"},
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Talking {}

    record Nothing() {}

    /** @param folder may hold {@code dialogs}; without them the database alone is used again */
    LiveBot(Path folder) {
        dialogs = folder.resolve("dialogs");
        database = folder.resolve("forumbot.db");
        context = Slice.of(database, clock, this::standIns, Slice.Store.class, Slice.People.class, Talking.class);
    }

    /** A folder with this form beside what every bot needs. */
    static void write(Path folder, String form) {
        var dialogs = folder.resolve("dialogs");
        SmallForms.around().forEach((name, text) -> put(dialogs.resolve(name), text));
        put(dialogs.resolve("menu.yaml"), """
                screens: menu
                show:
                  main: {text: Меню}
                """);
        put(dialogs.resolve("trip.yaml"), form);
    }

    static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void standIns(GenericApplicationContext beans) {
        beans.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "live",
                        Map.of("forumbot.files.directory", dialogs.toString(), "forumbot.files.forum", "forum")));
        beans.registerBean(Outbox.class, () -> said);
        beans.registerBean(Channel.class, () -> wire);
        beans.registerBean(Newest.class, Unknown::new);
        beans.registerBean(GroupTalk.class, () -> new Group(beans));
        beans.registerBean(
                ToOrganizers.class, () -> (phrase, values) -> told.add(phrase + " " + new TreeMap<>(values)));
        beans.registerBean(
                RemoteFiles.class,
                () -> (id, most) -> remote.containsKey(id)
                        ? new RemoteFiles.Fetched.Whole(remote.get(id))
                        : new RemoteFiles.Fetched.Failed("gone"));
        beans.registerBean(Saving.class, Keeping::new);
        beans.registerBean(Source.class, Rows::new);
    }

    /** Sends what the desk gets to where dialog files are dealt with. */
    private record Group(GenericApplicationContext beans) implements GroupTalk {
        @Override
        public void heard(Incoming.Message message) {
            if (dialogs().isDialog(message)) {
                dialogs().received(message);
            }
        }

        private SentDialogs dialogs() {
            return beans.getBean(SentDialogs.class);
        }

        @Override
        public void pressed(Incoming.Press press) {
            var said = dialogs().pressed(press).orElse("not a dialog's");
            beans.getBean(Outbox.class).acknowledge(press.press(), said);
        }

        @Override
        public void membership(Incoming.Membership membership) {}

        @Override
        public void moved(Incoming.Moved moved) {}
    }

    private static final class Unknown implements Newest {
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

    private final class Keeping implements Saving {
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
        public Outcome save(Asker who, Sent answers) {
            sent.put(who.person(), answers);
            return new Outcome.Done("", Map.of("number", "1"));
        }
    }

    private static final class Rows implements Source<Nothing> {
        @Override
        public String name() {
            return "nothing";
        }

        @Override
        public Class<Nothing> row() {
            return Nothing.class;
        }

        @Override
        public List<Nothing> rows(Asker who, Params params) {
            return List.of();
        }
    }

    void types(long person, String text) {
        hears(new Incoming.Message(
                "m" + ++lastMessage,
                actor(person),
                new Place(person, true),
                lastMessage,
                clock.instant(),
                text,
                Attachment.NONE,
                null,
                false,
                0,
                false));
    }

    /** Presses the button of this label at the newest message that has one. */
    void presses(long person, String label) {
        presses(person, person, button(person, label));
    }

    void presses(long chat, long person, String data) {
        hears(new Incoming.Press(
                "p" + ++lastMessage, "p" + lastMessage, actor(person), new Place(chat, chat > 0), 77, data));
    }

    String button(long chat, String label) {
        return messages(chat).reversed().stream()
                .map(LiveBot::buttons)
                .filter(buttons -> buttons.containsKey(label))
                .findFirst()
                .map(buttons -> buttons.get(label))
                .orElseThrow(() -> new AssertionError(
                        "No button '" + label + "' in " + messages(chat).getLast()));
    }

    /** Whether the newest message has this button. */
    boolean offers(long chat, String label) {
        return buttons(messages(chat).getLast()).containsKey(label);
    }

    private static Map<String, String> buttons(Outgoing message) {
        var buttons = new HashMap<String, String>();
        if (message.keyboard() instanceof Keyboard.Inline(var rows)) {
            rows.forEach(row -> row.forEach(button -> buttons.put(button.label(), button.data())));
        }
        return buttons;
    }

    /** A document at the desk. @return the message it came with */
    int sends(String name, String text, String caption) {
        var id = "file" + ++lastMessage;
        remote.put(id, text.getBytes(StandardCharsets.UTF_8));
        var file = new Value.File(Value.FileKind.DOCUMENT, id, id, name, text.length(), lastMessage);
        hears(new Incoming.Message(
                "m" + lastMessage,
                actor(55),
                new Place(DESK, false),
                lastMessage,
                clock.instant(),
                caption,
                Attachment.DOCUMENT,
                null,
                false,
                0,
                false,
                file,
                ""));
        return lastMessage;
    }

    private static Actor actor(long person) {
        return new Actor(person, "Анна", "ru", false);
    }

    /** What came last comes once more. */
    void hearsAgain() {
        hears(Objects.requireNonNull(heard));
    }

    private void hears(Incoming what) {
        heard = what;
        try {
            context.getBean(Turns.class).handle(List.of(what));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    List<Outgoing> messages(long chat) {
        return said.messages().stream()
                .filter(message -> message.chat() == chat)
                .toList();
    }

    List<String> texts(long chat) {
        return messages(chat).stream().map(message -> message.words().text()).toList();
    }

    String newest(long chat) {
        return texts(chat).getLast();
    }

    /** Waits until the bot has said so many things there. */
    String awaits(long chat, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> messages(chat).size() >= count);
        return newest(chat);
    }

    /** Changes a file and waits until the bot has told the organizers what has come of it. */
    void changes(String name, String text) {
        int before = told.size();
        put(dialogs.resolve(name), text);
        await().atMost(Duration.ofSeconds(20)).until(() -> told.size() > before);
    }

    String file(String name) {
        try {
            return Files.readString(dialogs.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasFolder() {
        return Files.isDirectory(dialogs);
    }

    Path database() {
        return database;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    DialogsInForce inForce() {
        return bean(DialogsInForce.class);
    }

    void in(Writer.Unit unit) {
        bean(Writer.class).submit(unit).join();
    }

    <T> List<T> rows(String sql, Class<T> type) {
        var rows = new ArrayList<T>();
        in(() -> rows.addAll(bean(JdbcClient.class).sql(sql).query(type).list()));
        return rows;
    }

    void sql(String sql) {
        in(() -> bean(JdbcClient.class).sql(sql).update());
    }

    Optional<String> sentAnswer(long person, String question) {
        return Optional.ofNullable(sent.get(person)).map(answers -> answers.text(question));
    }

    /** After a restart: on the same database and files. People go on writing where they were. */
    LiveBot again(Path folder) {
        var next = new LiveBot(folder);
        next.lastMessage = lastMessage;
        return next;
    }

    @Override
    public void close() {
        context.close();
    }
}
