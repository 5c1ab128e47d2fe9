package org.forumbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.telegram.PretendTelegram.dropped;
import static org.forumbot.telegram.PretendTelegram.error;
import static org.forumbot.telegram.PretendTelegram.ok;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.forumbot.delivery.RemoteFiles.Fetched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
