package org.forumbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.delivery.FakeChannel.saying;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.store.Slips;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Delivery")
class DeliveryTests {
    @TempDir
    Path folder;

    @Test
    void sends_after_a_restart_what_an_earlier_run_has_left_and_nothing_before_it_is_opened() {
        var first = new FakeChannel();
        try (var bot = start(first)) {
            say(bot, List.of(saying(1, Lane.ANSWER, "a"), saying(1, Lane.ANSWER, "b")));
        }
        assertThat(first.calls()).as("it was never opened").isEmpty();
        var second = new FakeChannel();
        try (var bot = start(second)) {
            say(bot, List.of(saying(1, Lane.ANSWER, "c"), saying(2, Lane.ANSWER, "d")));
            assertThat(second.calls()).isEmpty();
            bot.getBean(Delivery.class).open();
        }
        assertThat(second.calls())
                .as("a stop sends what can be sent")
                .containsExactlyInAnyOrder("1 a", "1 b", "1 c", "2 d")
                .containsSubsequence("1 a", "1 b", "1 c");
        try (var bot = start(new FakeChannel())) {
            assertThat(bot.getBean(JdbcClient.class)
                            .sql("select count(*) from outbox")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void sends_nothing_again_that_had_arrived_when_it_was_killed_before_the_table_said_so() {
        try (var bot = start(new FakeChannel())) {
            say(
                    bot,
                    List.of(
                            saying(1, Lane.ANSWER, "arrived"),
                            saying(1, Lane.ANSWER, "waits"),
                            saying(2, Lane.DESK, "arrived").about("entry 7"),
                            saying(3, Lane.BROADCAST, "arrived"),
                            saying(4, Lane.BROADCAST, "waits")));
            for (var lane : Lane.values()) {
                var first = bot.getBean(OutboxRows.class).left(lane).stream().findFirst();
                first.ifPresent(letter -> bot.getBean(Arrivals.class).note(letter, 55));
            }
        }
        var channel = new FakeChannel();
        var told = new ArrayList<Object>();
        try (var bot = start(channel, told)) {
            bot.getBean(Delivery.class).open();
        }
        assertThat(channel.calls()).containsExactlyInAnyOrder("1 waits", "4 waits");
        assertThat(told).containsExactly(new Delivered("entry 7", 2, 55));
        try (var bot = start(new FakeChannel())) {
            assertThat(bot.getBean(Slips.class).left()).isEmpty();
            assertThat(Stream.of(Lane.values()).flatMap(lane -> bot.getBean(OutboxRows.class).left(lane).stream()))
                    .isEmpty();
        }
    }

    @Test
    void keeps_the_bytes_of_a_file_over_a_restart_and_sends_long_words_after_it() {
        var picture = new Enclosure.Made(FileKind.PHOTO, "chart.png", new byte[] {1, 2, 3});
        var words = "w".repeat(1025);
        try (var bot = start(new FakeChannel())) {
            say(
                    bot,
                    List.of(
                            saying(1, Lane.ANSWER, "short").enclosing(picture),
                            saying(1, Lane.ANSWER, words).about("long").enclosing(picture)));
        }
        var channel = new FakeChannel();
        try (var bot = start(channel)) {
            bot.getBean(Delivery.class).open();
        }
        assertThat(channel.calls()).containsExactly("1 short with 3 bytes", "1  with 3 bytes", "1 " + words);
    }

    @Test
    void keeps_one_call_per_chat_and_its_order_on_sixteen_threads() {
        var channel = new Watching();
        var expected = new HashMap<String, List<String>>();
        try (var bot = start(channel)) {
            bot.getBean(Delivery.class).open();
            for (int round = 0; round < 20; round++) {
                var messages = new ArrayList<Outgoing>();
                for (int chat = 1; chat <= 100; chat++) {
                    messages.add(saying(chat, Lane.ANSWER, "m" + round));
                    expected.computeIfAbsent(String.valueOf(chat), _ -> new ArrayList<>())
                            .add("m" + round);
                }
                say(bot, messages);
            }
        }
        assertThat(channel.overlapped).isFalse();
        assertThat(channel.arrived).isEqualTo(expected);
        assertThat(channel.threads).hasSizeGreaterThan(1);
    }

    private ConfigurableApplicationContext start(Channel channel) {
        return start(channel, new ArrayList<>());
    }

    /** @param told gets what the bot tells of arrivals */
    private ConfigurableApplicationContext start(Channel channel, List<Object> told) {
        return Slice.of(
                folder.resolve("forumbot.db"),
                SettableClock.inSpring(),
                beans -> {
                    beans.registerBean(Channel.class, () -> channel);
                    beans.addApplicationListener(event -> {
                        if (event instanceof PayloadApplicationEvent<?> news
                                && news.getPayload() instanceof Delivered) {
                            told.add(news.getPayload());
                        }
                    });
                    var pace = Map.<String, Object>of(
                            "forumbot.delivery.messages-per-second", 0,
                            "forumbot.delivery.chat-messages-per-second", 0);
                    beans.getEnvironment().getPropertySources().addFirst(new MapPropertySource("pace", pace));
                },
                Slice.Store.class,
                Slice.People.class,
                Slice.Delivery.class);
    }

    private static void say(ConfigurableApplicationContext bot, List<Outgoing> messages) {
        var outbox = bot.getBean(Outbox.class);
        bot.getBean(Writer.class).submit(() -> messages.forEach(outbox::send)).join();
    }

    /** Notices two calls for one chat at a time. */
    private static final class Watching implements Channel {
        final Map<String, List<String>> arrived = new ConcurrentHashMap<>();
        final Set<String> threads = ConcurrentHashMap.newKeySet();
        final AtomicBoolean overlapped = new AtomicBoolean();
        private final Set<String> onTheirWay = ConcurrentHashMap.newKeySet();

        @Override
        public String encode(Outgoing message) {
            return message.chat() + " " + message.words().text();
        }

        @Override
        public Result send(boolean edit, String body, byte @Nullable [] file) {
            var parts = body.split(" ", 2);
            if (!onTheirWay.add(parts[0])) {
                overlapped.set(true);
            }
            threads.add(Thread.currentThread().getName());
            Thread.yield();
            var all = arrived.computeIfAbsent(parts[0], _ -> new ArrayList<>());
            all.add(parts[1]);
            onTheirWay.remove(parts[0]);
            return new Result.Sent(all.size());
        }

        @Override
        public void acknowledge(String press, @Nullable String toast) {}
    }
}
