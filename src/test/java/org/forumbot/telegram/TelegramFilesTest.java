package org.forumbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forumbot.telegram.PretendTelegram.dropped;
import static org.forumbot.telegram.PretendTelegram.error;
import static org.forumbot.telegram.PretendTelegram.ok;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.forumbot.delivery.RemoteFiles.Fetched;
import org.forumbot.delivery.RemoteFiles.Passed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Fetching files from Telegram")
class TelegramFilesTest {
    private final PretendTelegram telegram = PretendTelegram.started();
    private final BotApi api = new BotApi(telegram.settings());
    private final TelegramFiles files = new TelegramFiles(api);

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void a_file_is_fetched_from_where_it_lies() {
        lies("documents/menu.yaml", 5);
        telegram.answers("menu.yaml", content("меню"));
        assertThat(files.fetch("BQAC", 100))
                .isInstanceOfSatisfying(
                        Fetched.Whole.class,
                        whole -> assertThat(whole.bytes()).isEqualTo("меню".getBytes(StandardCharsets.UTF_8)));
        assertThat(telegram.asked("menu.yaml"))
                .extracting(PretendTelegram.Asked::path)
                .containsExactly("/file/bot" + PretendTelegram.TOKEN + "/documents/menu.yaml");
    }

    @Test
    void a_file_that_is_too_large_is_not_taken_whatever_it_says_of_itself() {
        lies("documents/large.yaml", 101);
        assertThat(files.fetch("BQAC", 100)).isEqualTo(new Fetched.TooLarge());
        assertThat(telegram.asked("large.yaml")).isEmpty();

        lies("documents/liar.yaml", 5);
        telegram.answers("liar.yaml", content("a".repeat(101)));
        assertThat(files.fetch("BQAC", 100)).isEqualTo(new Fetched.TooLarge());

        telegram.answers("getFile", error(400, "Bad Request: file is too big"));
        assertThat(files.fetch("BQAC", 100)).isEqualTo(new Fetched.TooLarge());
    }

    @Test
    void a_large_file_goes_by_piece_by_piece() {
        lies("documents/slides.pdf", 100_000);
        telegram.answers("slides.pdf", content("a".repeat(100_000)));
        var into = new ByteArrayOutputStream();
        assertThat(files.pass("BQAC", 100_000, into)).isEqualTo(new Passed.Whole(100_000));
        assertThat(into.toString(StandardCharsets.UTF_8)).isEqualTo("a".repeat(100_000));
    }

    /** What is never allocated is never on the heap. */
    @Test
    void the_largest_file_takes_little_memory_on_its_way_to_the_disk(@TempDir Path folder) throws IOException {
        int size = 20 << 20;
        lies("documents/first.pdf", 9);
        lies("documents/slides.pdf", size);
        telegram.answers("first.pdf", content("the first")).answers("slides.pdf", content("a".repeat(size)));
        assertThat(files.pass("BQAC", size, OutputStream.nullOutputStream())).isEqualTo(new Passed.Whole(9));
        try (var out = Files.newOutputStream(folder.resolve("slides.pdf"))) {
            long before = allocated();
            assertThat(files.pass("BQAC", size, out)).isEqualTo(new Passed.Whole(size));
            assertThat(allocated() - before).isLessThan(5 << 20);
        }
        assertThat(folder.resolve("slides.pdf")).hasSize(size);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void a_large_file_is_stopped_at_the_first_byte_too_many_and_one_cut_off_is_not_whole() {
        lies("documents/liar.pdf", 5);
        telegram.answers("liar.pdf", content("a".repeat(100_000)));
        var into = new ByteArrayOutputStream();
        assertThat(files.pass("BQAC", 20_000, into)).isEqualTo(new Passed.TooLarge());
        assertThat(into.size()).isLessThanOrEqualTo(20_000);

        lies("documents/large.pdf", 101);
        assertThat(files.pass("BQAC", 100, into)).isEqualTo(new Passed.TooLarge());
        assertThat(telegram.asked("large.pdf")).isEmpty();

        lies("documents/cut.pdf", 90);
        telegram.answers("cut.pdf", content("a".repeat(50)));
        assertThat(files.pass("BQAC", 100, into)).isEqualTo(new Passed.Failed("50 bytes came instead of 90"));
        lies("documents/gone.pdf", 5);
        telegram.answers("gone.pdf", new PretendTelegram.Answer.Text(404, "", Map.of()));
        assertThat(files.pass("BQAC", 100, into)).isEqualTo(new Passed.Failed("HTTP 404"));
    }

    @Test
    void what_the_disk_refuses_is_not_taken_for_an_outage() {
        lies("documents/slides.pdf", 5);
        telegram.answers("slides.pdf", content("слайд"));
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> files.pass("BQAC", 100, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("No space left on device");
    }

    @Test
    void nothing_that_goes_wrong_tells_the_token() {
        telegram.answers("getFile", error(400, "Bad Request: wrong file_id"));
        assertThat(files.fetch("?", 100)).isEqualTo(new Fetched.Failed("400 Bad Request: wrong file_id"));
        lies("../../etc/passwd", 5);
        assertThat(files.fetch("?", 100)).isEqualTo(new Fetched.Failed("Telegram does not say where the file lies"));
        lies("documents/gone.yaml", 5);
        telegram.answers(
                "gone.yaml", new PretendTelegram.Answer.Text(404, "no /bot" + PretendTelegram.TOKEN, Map.of()));
        assertThat(files.fetch("?", 100)).isEqualTo(new Fetched.Failed("HTTP 404"));
        lies("documents/cut.yaml", 5);
        telegram.answers("cut.yaml", dropped(), dropped(), dropped());
        assertThat(files.fetch("?", 100))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.why()).isNotBlank().doesNotContain("4242:"));
    }

    private void lies(String path, int size) {
        telegram.answers(
                "getFile", ok("{\"file_id\":\"BQAC\",\"file_path\":\"%s\",\"file_size\":%d}".formatted(path, size)));
    }

    private static PretendTelegram.Answer content(String text) {
        return new PretendTelegram.Answer.Text(200, text, Map.of());
    }
}
