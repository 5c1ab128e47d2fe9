package org.forumbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.forumbot.conversation.Turns;
import org.forumbot.delivery.BotName;
import org.forumbot.delivery.Delivery;
import org.forumbot.dialog.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@DisplayName("Telegram's settings")
@ExtendWith(OutputCaptureExtension.class)
class TelegramSettingsTest {
    private static final Duration POLL = Duration.ofSeconds(50);

    @Configuration(proxyBeanMethods = false)
    @Import(TelegramBeans.class)
    static class Program {
        @Bean
        Ports ports() {
            return new Ports();
        }

        @Bean
        Turns turns() {
            return _ -> {};
        }

        @Bean
        BotName botName() {
            return new BotName();
        }

        @Bean
        Delivery delivery() {
            return () -> {};
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void without_a_token_the_module_is_off(String token) {
        var program = new ApplicationContextRunner().withUserConfiguration(Program.class);
        program.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(TelegramBeans.class));
        program.withPropertyValues("forumbot.telegram.token=" + token)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(TelegramBeans.class));
    }

    @Test
    void a_token_is_all_that_is_needed() {
        new ApplicationContextRunner()
                .withUserConfiguration(Program.class)
                .withPropertyValues("forumbot.telegram.token=" + PretendTelegram.TOKEN, "forumbot.telegram.api-url=")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(TelegramChannel.class);
                    assertThat(context.getBean(TelegramSettings.class))
                            .isEqualTo(
                                    new TelegramSettings(PretendTelegram.TOKEN, "https://api.telegram.org", null, POLL))
                            .hasToString("TelegramSettings[token=***, apiUrl=https://api.telegram.org,"
                                    + " proxy=none, pollTimeout=PT50S]");
                    assertThat(context.getBean(Poller.class).isRunning())
                            .as("it waits for the program to be ready")
                            .isFalse();
                });
    }

    @Test
    void the_program_starts_polls_and_stops_with_a_telegram_that_answers(CapturedOutput output) {
        try (var telegram = PretendTelegram.started();
                var program = program(PretendTelegram.TOKEN, telegram.url())) {
            org.awaitility.Awaitility.await()
                    .until(() -> telegram.asked("setMyCommands").size() == 3);
            assertThat(program.getBean(Poller.class).isRunning()).isTrue();
        }
        assertThat(output).contains("This bot is @forum_bot.").doesNotContain("AAsecret");
    }

    @Test
    void a_token_of_the_wrong_form_stops_the_start_without_being_shown(CapturedOutput output) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> program("hush-this-is-it", "")))
                .isNotNull();
        assertThat(output.getAll()).contains("Copy it from BotFather").doesNotContain("hush-this-is-it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.telegram.org",
                "ftp://api.telegram.org",
                "https://api.telegram.org/bot",
                "https://api.telegram.org/?a=b",
                "https://me:secret@api.telegram.org"
            })
    void an_address_with_more_than_scheme_host_and_port_is_refused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelegramSettings(PretendTelegram.TOKEN, url, null, POLL))
                .withMessage(
                        "TELEGRAM_API_URL is not the address of a Bot API server."
                                + " Give scheme, host and port only, such as https://api.telegram.org or http://127.0.0.1:8081.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy:3128", "http://proxy", "socks4://proxy:1080", "socks5://me:secret@proxy:1080", "::"})
    void a_proxy_of_another_kind_is_refused(String proxy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelegramSettings(PretendTelegram.TOKEN, TelegramSettings.TELEGRAM, proxy, POLL))
                .withMessage("TELEGRAM_PROXY is not the address of a proxy."
                        + " Give http://host:port, http://user:password@host:port or socks5://host:port.");
    }

    @Test
    void the_password_of_a_proxy_is_not_shown() {
        assertThat(new TelegramSettings(
                        PretendTelegram.TOKEN, TelegramSettings.TELEGRAM, "http://me:secret@proxy:3128", POLL))
                .hasToString("TelegramSettings[token=***, apiUrl=https://api.telegram.org,"
                        + " proxy=http://proxy:3128, pollTimeout=PT50S]");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 51})
    void a_poll_longer_than_telegram_allows_is_refused(long seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelegramSettings(
                        PretendTelegram.TOKEN, TelegramSettings.TELEGRAM, null, Duration.ofSeconds(seconds)))
                .withMessageContaining("Set it between 0s and 50s.");
    }

    @Test
    void a_proxy_is_gone_through() throws Exception {
        try (var proxy = new ServerSocket(0)) {
            var line = CompletableFuture.supplyAsync(() -> firstLine(proxy));
            var settings = new TelegramSettings(
                    PretendTelegram.TOKEN, "http://telegram.invalid", "http://127.0.0.1:" + proxy.getLocalPort(), POLL);
            try (var api = new BotApi(settings)) {
                assertThat(api.post("sendMessage", Words.NONE.toString())).isInstanceOf(Reply.Lost.class);
            }
            assertThat(line.join())
                    .isEqualTo("POST http://telegram.invalid/bot" + PretendTelegram.TOKEN + "/sendMessage HTTP/1.1");
        }
    }

    private static String firstLine(ServerSocket proxy) {
        try (var socket = proxy.accept()) {
            return new java.io.BufferedReader(
                            new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (IOException e) {
            return "nobody came";
        }
    }

    private static org.springframework.context.ConfigurableApplicationContext program(String token, String url) {
        var program = new SpringApplication(Program.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        return program.run("--forumbot.telegram.token=" + token, "--forumbot.telegram.api-url=" + url);
    }
}
