package org.forumbot.organizers;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.FormSent;
import org.forumbot.conversation.Funnel;
import org.forumbot.conversation.Funnels;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Incoming.Attachment;
import org.forumbot.conversation.Incoming.Membership;
import org.forumbot.conversation.Incoming.Message;
import org.forumbot.conversation.Incoming.Moved;
import org.forumbot.conversation.Incoming.Place;
import org.forumbot.conversation.Incoming.Press;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.conversation.SentDialogs;
import org.forumbot.conversation.SentForms;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.BotName;
import org.forumbot.delivery.ChatMoved;
import org.forumbot.delivery.Delivered;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.delivery.Undelivered;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Words;
import org.forumbot.files.Dialogs;
import org.forumbot.files.DialogsInForce;
import org.forumbot.files.ShippedDialogs;
import org.forumbot.people.People;
import org.forumbot.store.Writer;
import org.forumbot.testkit.Forum;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** The features and their desk on a real database; what the bot says is remembered and not sent. */
final class DeskBot implements AutoCloseable {
    static final long DESK = -100;
    static final long ELSEWHERE = -200;

    final SettableClock clock = SettableClock.inSpring();
    final SaidThings said = new SaidThings();
    private final Map<Long, String> deskLines = new ConcurrentHashMap<>();

    /** What is enclosed to a form, by its conversation. */
    final Map<Long, List<Value.File>> files = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;
    private int lastMessage = 1000;

    volatile List<Funnel> funnels = List.of();

    /** Who is in the middle of a form. */
    final Set<Long> inForms = ConcurrentHashMap.newKeySet();

    private final WayBack wayBack = (person, language) -> inForms.contains(person)
            ? List.of(List.of(new Keyboard.Button("▶ Вернуться к анкете", "n.1z.go")))
            : List.of();

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(
            basePackages = {
                "org.forumbot.programme",
                "org.forumbot.registration",
                "org.forumbot.practices",
                "org.forumbot.copies",
                "org.forumbot.review",
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
                "org.forumbot.guide",
                "org.forumbot.organizers"
            },
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Features {}

    DeskBot(Path database) {
        context = Slice.of(database, clock, this::standIns, Slice.Store.class, Slice.People.class, Features.class);
    }

    private void standIns(GenericApplicationContext beans) {
        beans.registerBean(Outbox.class, () -> said);
        beans.registerBean(BotName.class, DeskBot::name);
        beans.registerBean(RemoteFiles.class, () -> (id, most) -> new RemoteFiles.Fetched.Failed("not here"));
        beans.registerBean(SentDialogs.class, NoDialogs::new);
        beans.registerBean(Outlines.class, () -> (form, forum, language) -> List.of());
        beans.registerBean(OpenForms.class, () -> (who, form) -> List.of());
        beans.registerBean(WayBack.class, () -> wayBack);
        beans.registerBean(Funnels.class, () -> () -> funnels);
        beans.registerBean(Undelivered.class, () -> lost);
        beans.registerBean(
                Dialogs.class, () -> Forum.with(WrittenFiles.guide()), definition -> definition.setPrimary(true));
        beans.registerBean(DialogsInForce.class, () -> Shipped.FILES);
        beans.registerBean(
                Phrases.class, () -> WrittenFiles.phrases("desk", "help", "practices", "registration", "sections"));
        beans.registerBean(SentForms.class, () -> new SentForms() {
            @Override
            public Optional<Words> deskLine(long conversation) {
                return Optional.of(deskLines.getOrDefault(conversation, ""))
                        .filter(line -> !line.isEmpty())
                        .map(Words::plain);
            }

            @Override
            public List<Value.File> deskFiles(long conversation) {
                return files.getOrDefault(conversation, List.of());
            }
        });
    }

    /** Read once for all: the desk itself does not change them. */
    private static final class Shipped {
        private static final DialogsInForce FILES = ShippedDialogs.inForce();
    }

    private static BotName name() {
        var name = new BotName();
        name.is("forum_bot");
        return name;
    }

    /** Nobody sends files here. */
    private static final class NoDialogs implements SentDialogs {
        @Override
        public boolean isDialog(Message message) {
            return false;
        }

        @Override
        public void received(Message message) {
            throw new AssertionError("No dialog was sent.");
        }

        @Override
        public Optional<String> pressed(Press press) {
            return Optional.empty();
        }
    }

    /** Messages that did not arrive: when, and why. */
    static final class Lost implements Undelivered {
        private final List<Map.Entry<Instant, String>> messages = new CopyOnWriteArrayList<>();
        private final AtomicInteger retries = new AtomicInteger();

        void add(Instant at, String why) {
            messages.add(Map.entry(at, why));
        }

        void forget() {
            messages.clear();
            retries.set(0);
        }

        int retries() {
            return retries.get();
        }

        @Override
        public List<Reason> reasons() {
            return messages.stream()
                    .map(Map.Entry::getValue)
                    .distinct()
                    .sorted()
                    .map(this::reason)
                    .toList();
        }

        private Reason reason(String why) {
            return new Reason(
                    why,
                    messages.stream()
                            .filter(lost -> lost.getValue().equals(why))
                            .count());
        }

        @Override
        public long since(Instant time) {
            return messages.stream().filter(lost -> lost.getKey().isAfter(time)).count();
        }

        @Override
        public void retry() {
            retries.incrementAndGet();
        }
    }

    final Lost lost = new Lost();

    void in(Writer.Unit unit) {
        context.getBean(Writer.class).submit(unit).join();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The desk is chosen, nothing waits, and no message was sent within the last minute. */
    void withDesk() {
        clock.advance(Duration.ofMinutes(5));
        in(() -> bean(Desk.class).choose(DESK));
        in(() -> bean(TellBundle.class).run("", ""));
        in(() -> bean(JdbcClient.class)
                .sql("delete from job where kind like 'desk.%'")
                .update());
        clock.advance(Duration.ofMinutes(5));
        said.clear();
    }

    void sendsForm(long conversation, String deskLine) {
        deskLines.put(conversation, deskLine);
        in(() -> context.publishEvent(new FormSent(conversation, "registration", 7)));
    }

    void sendsPractice(long conversation, String title) {
        deskLines.put(conversation, "Практика: " + title);
        var sent = new Sent(
                conversation,
                "practice",
                Map.of(
                        "title", new Value.Text(title),
                        "stage", new Value.Codes(List.of("pilot")),
                        "org_name", new Value.Text("АНО «Добрый двор»"),
                        "org_region", new Value.Place("66", "Свердловская область")),
                Map.of("title", title));
        in(() -> {
            saving("practice").save(new Asker(7, "ru", Forum.CODE), sent);
            context.publishEvent(new FormSent(conversation, "practice", 7));
        });
    }

    private Saving saving(String name) {
        return context.getBeansOfType(Saving.class).values().stream()
                .filter(saving -> saving.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void saves(String saving, Asker who, long conversation, Map<String, Value> answers) {
        in(() -> saving(saving).save(who, new Sent(conversation, saving, answers, Map.of())));
    }

    void acts(String name, Asker who, Params params) {
        var act = context.getBeansOfType(Act.class).values().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        in(() -> act.act(who, params));
    }

    void asks(long person, String words) {
        in(() -> bean(People.class).meet(person, "ru"));
        acts("guide.ask", new Asker(person, "ru", Forum.CODE), new Params(Map.of("words", words)));
    }

    void tells(Record event) {
        in(() -> context.publishEvent(event));
    }

    void tellsCards() {
        in(() -> bean(TellCards.class).run("", ""));
    }

    void tellsBundle() {
        in(() -> bean(TellBundle.class).run("", ""));
    }

    /** A question goes to the desk. @return the message that shows it there */
    int asksAtDesk(long person, String words) {
        asks(person, words);
        tellsCards();
        var shown = said.messages().getLast();
        said.clear();
        return arrives(shown);
    }

    int arrives(Outgoing shown) {
        int message = ++lastMessage;
        var subject = shown.subject();
        if (subject == null) {
            throw new AssertionError("Nobody wants to know of " + shown);
        }
        in(() -> context.publishEvent(new Delivered(subject, shown.chat(), message)));
        return message;
    }

    int writes(long chat, String text) {
        return writes(chat, text, 0, Attachment.NONE, false);
    }

    int replies(int to, String text) {
        return writes(DESK, text, to, Attachment.NONE, false);
    }

    int writes(long chat, String text, int replyTo, Attachment attachment, boolean anonymous) {
        int id = ++lastMessage;
        var olga = new Actor(55, "Ольга", "ru", anonymous);
        var message = new Message(
                "m" + id,
                olga,
                new Place(chat, false),
                id,
                clock.instant(),
                text,
                attachment,
                null,
                false,
                replyTo,
                false);
        in(() -> bean(DeskTalk.class).heard(message));
        return id;
    }

    void presses(long chat, String data) {
        presses(chat, 56, "Пётр", data);
    }

    void presses(long chat, long person, String name, String data) {
        int id = ++lastMessage;
        var press =
                new Press("p" + id, "p" + id, new Actor(person, name, "ru", false), new Place(chat, false), 77, data);
        in(() -> bean(DeskTalk.class).pressed(press));
    }

    void isMember(long chat, boolean member) {
        var membership = new Membership(
                "u" + ++lastMessage, new Actor(55, "Ольга", "ru", false), new Place(chat, false), member);
        in(() -> bean(DeskTalk.class).membership(membership));
    }

    void moves(long from, long to) {
        in(() -> bean(DeskTalk.class).moved(new Moved("v" + ++lastMessage, from, to)));
    }

    /** As delivery learns it when it sends something to the old number. */
    void sendingTellsOfMove(long from, long to) {
        in(() -> context.publishEvent(new ChatMoved(from, to)));
    }

    @Override
    public void close() {
        context.close();
    }
}
