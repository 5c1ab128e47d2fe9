package org.forumbot.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.conversation.SentForms;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.delivery.RemoteFiles.Fetched;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.dialog.Words;
import org.forumbot.files.Dialogs;
import org.forumbot.people.Forgetting;
import org.forumbot.people.People;
import org.forumbot.store.Writer;
import org.forumbot.testkit.Forum;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
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

@DisplayName("Copies of the files of practices")
class CopiesTests {
    private static final Asker ANNA = new Asker(7, "ru", Forum.CODE);
    private static final byte[] PDF = "%PDF-1.7 слайды".getBytes(StandardCharsets.UTF_8);

    private final SettableClock clock = SettableClock.inSpring();
    private final SaidThings said = new SaidThings();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Map<String, Fetched> remote = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<Long, Map<String, Value>> answers = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    private ConfigurableApplicationContext bot;

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackages = {"org.forumbot.practices", "org.forumbot.copies"})
    @ConfigurationPropertiesScan({"org.forumbot.practices", "org.forumbot.copies"})
    @ComponentScan(
            basePackages = {"org.forumbot.practices", "org.forumbot.copies"},
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Modules {}

    @BeforeEach
    void start() {
        start("5GB");
        in(() -> bot.getBean(People.class).meet(7, "ru"));
    }

    private void start(String quota) {
        bot = Slice.of(
                folder.resolve("copies.db"),
                clock,
                beans -> standIns(beans, quota),
                Slice.Store.class,
                Slice.People.class,
                Modules.class);
    }

    private void standIns(GenericApplicationContext beans, String quota) {
        beans.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("copies", Map.of("forumbot.copies.quota", quota)));
        beans.registerBean(Dialogs.class, () -> Forum.with(WrittenFiles.guide()));
        beans.registerBean(Phrases.class, () -> WrittenFiles.phrases("help", "practices", "copies"));
        beans.registerBean(OpenForms.class, () -> (who, form) -> List.of());
        beans.registerBean(Outlines.class, () -> (form, forum, language) -> List.of());
        beans.registerBean(Outbox.class, () -> said);
        beans.registerBean(WayBack.class, () -> (person, language) -> List.of());
        beans.registerBean(
                ToOrganizers.class, () -> (phrase, values) -> told.add(phrase + " " + new TreeMap<>(values)));
        beans.registerBean(RemoteFiles.class, () -> (id, most) -> {
            asked.add(id);
            var answer = remote.getOrDefault(id, new Fetched.Failed("gone"));
            return answer instanceof Fetched.Whole(var bytes) && bytes.length > most ? new Fetched.TooLarge() : answer;
        });
        beans.registerBean(SentForms.class, () -> new SentForms() {
            @Override
            public Optional<Words> deskLine(long conversation) {
                return Optional.empty();
            }

            @Override
            public Map<String, Value> answers(long conversation) {
                return answers.getOrDefault(conversation, Map.of());
            }
        });
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void lie_under_the_bots_own_names_whatever_their_senders_called_them() throws IOException {
        has("slides", PDF);
        has("photo", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1});
        brings("presentation", document("slides", "../../etc/Слайды.PDF"));
        brings("photos", new Value.File(FileKind.PHOTO, "photo", "u-photo", "", 4, 1));
        sends(100, "Забота");
        awaitState("KEPT", "KEPT");

        assertThat(onDisk()).containsExactly("s24/P-0001/1-photos-1.jpg", "s24/P-0001/1-presentation-1.pdf");
        assertThat(Files.readAllBytes(folder.resolve("files/s24/P-0001/1-presentation-1.pdf")))
                .isEqualTo(PDF);
        assertThat(rows("select digest from kept_file where file = 'slides'")).containsExactly(sha256(PDF));
        assertThat(rows("select sum(size) from kept_file")).containsExactly(Integer.toString(PDF.length + 4));
    }

    @Test
    void are_fetched_once_however_often_the_practice_is_sent() {
        has("slides", PDF);
        brings("presentation", document("slides", "слайды.pdf"));
        sends(100, "Забота");
        awaitState("KEPT");
        has("letter", PDF);
        brings("letters", document("letter", "письмо.pdf"));
        sends(100, "Забота, исправлено");
        awaitState("KEPT", "KEPT");

        assertThat(asked).containsExactly("slides", "letter");
        assertThat(onDisk()).containsExactly("s24/P-0001/1-presentation-1.pdf", "s24/P-0001/2-letters-1.pdf");
        assertThat(rows("select key from job where kind = 'copies'")).isEmpty();
    }

    @Test
    void refuse_a_program_that_calls_itself_a_pdf_and_lose_nothing_else() {
        has("virus", new byte[] {'M', 'Z', (byte) 0x90, 0});
        has("letter", PDF);
        brings("presentation", document("virus", "слайды.pdf"));
        brings("letters", document("letter", "письмо.pdf"));
        sends(100, "Забота");
        awaitState("REFUSED", "KEPT");

        assertThat(onDisk()).containsExactly("s24/P-0001/1-letters-1.pdf");
        assertThat(said.messages()).singleElement().satisfies(message -> {
            assertThat(message.chat()).isEqualTo(7);
            assertThat(message.words().text())
                    .contains("Из практики «Забота»", ": слайды.pdf. Внутри не то", "Всё остальное на месте");
        });
        in(() -> assertThat(bot.getBean(Copies.class)
                        .enclosed(100, List.of(document("virus", "слайды.pdf"), document("letter", "письмо.pdf"))))
                .containsExactly(new Enclosure.Copied(
                        FileKind.DOCUMENT,
                        "letter",
                        "P-0001-1-letters-1.pdf",
                        folder.resolve("files/s24/P-0001/1-letters-1.pdf"))));
    }

    @Test
    void are_asked_for_again_after_an_outage_and_given_up_after_days_of_it() {
        brings("presentation", document("slides", "слайды.pdf"));
        sends(100, "Забота");
        await().until(() -> rows("select attempts from kept_file").equals(List.of("1")));
        assertThat(onDisk()).isEmpty();
        in(() -> assertThat(bot.getBean(Copies.class).enclosed(100, List.of(document("slides", "слайды.pdf"))))
                .containsExactly(new Enclosure.Known(FileKind.DOCUMENT, "slides")));

        has("slides", PDF);
        fallsDue();
        awaitState("KEPT");

        remote.clear();
        brings("letters", document("letter", "письмо.pdf"));
        sends(100, "Забота, исправлено");
        await().until(() ->
                rows("select attempts from kept_file where file = 'letter'").equals(List.of("1")));
        in(() -> bot.getBean(JdbcClient.class)
                .sql("update kept_file set attempts = 19 where file = 'letter'")
                .update());
        fallsDue();
        awaitState("KEPT", "LOST");
        assertThat(told).containsExactly("copies.lost {count=1, number=P-0001}");
        assertThat(rows("select key from job where kind = 'copies'")).isEmpty();
    }

    @Test
    void take_no_more_room_than_they_may_and_say_so_once() {
        bot.close();
        start("30B");
        has("slides", PDF);
        has("letter", PDF);
        has("other", PDF);
        brings("presentation", document("slides", "слайды.pdf"));
        brings("letters", document("letter", "письмо.pdf"), document("other", "отзыв.pdf"));
        sends(100, "Забота");
        awaitState("KEPT", "WAITING", "WAITING");
        await().until(() -> !told.isEmpty());

        assertThat(told).containsExactly("copies.full {why=}");
        assertThat(onDisk()).containsExactly("s24/P-0001/1-presentation-1.pdf");
        assertThat(said.messages()).isEmpty();

        bot.close();
        start("1KB");
        fallsDue();
        awaitState("KEPT", "KEPT", "KEPT");
        assertThat(rows("select value from setting where name = 'copies.full'")).isEmpty();
    }

    @Test
    void are_none_where_nothing_may_be_kept() {
        bot.close();
        start("0");
        has("slides", PDF);
        brings("presentation", document("slides", "слайды.pdf"));
        sends(100, "Забота");
        await().until(() -> rows("select key from job where kind = 'copies'").isEmpty());

        assertThat(asked).isEmpty();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void go_with_who_sent_them() {
        has("slides", PDF);
        brings("presentation", document("slides", "слайды.pdf"));
        sends(100, "Забота");
        awaitState("KEPT");
        var said = new ArrayList<String>();
        in(() -> bot.getBeansOfType(Forgetting.class).values().forEach(feature -> said.add(feature.forget(7))));
        awaitState();

        assertThat(said).containsExactlyInAnyOrder("copies.forgotten", "practices.forgotten");
        assertThat(onDisk()).isEmpty();
        in(() -> assertThat(bot.getBean(ForgetCopies.class).forget(7)).isEmpty());
    }

    private void fallsDue() {
        clock.set(clock.instant().plus(Duration.ofDays(1)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private void has(String id, byte[] bytes) {
        remote.put(id, new Fetched.Whole(bytes));
    }

    private static Value.File document(String id, String name) {
        return new Value.File(FileKind.DOCUMENT, id, "u-" + id, name, 10, 1);
    }

    private void brings(String question, Value.File... files) {
        answers.computeIfAbsent(100L, _ -> new LinkedHashMap<>()).put(question, new Value.Files(List.of(files)));
    }

    private void sends(long conversation, String title) {
        var given = Map.<String, Value>of(
                "title", new Value.Text(title),
                "stage", new Value.Codes(List.of("pilot")),
                "org_name", new Value.Text("АНО «Добрый двор»"),
                "org_region", new Value.Place("66", "Свердловская область"));
        in(() -> bot.getBeansOfType(Saving.class)
                .values()
                .forEach(saving ->
                        saving.save(ANNA, new Sent(conversation, "practice", given, Map.of("title", title)))));
    }

    private void awaitState(String... states) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> rows("select state from kept_file order by id").equals(List.of(states)));
    }

    private List<String> rows(String sql) {
        var rows = new ArrayList<String>();
        in(() -> rows.addAll(
                bot.getBean(JdbcClient.class).sql(sql).query(String.class).list()));
        return rows;
    }

    private List<String> onDisk() {
        var files = folder.resolve("files");
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> files.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void in(Writer.Unit unit) {
        bot.getBean(Writer.class).submit(unit).join();
    }
}
