package org.forumbot.telegram;

import java.util.Map;
import org.forumbot.conversation.Entrance;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.Turns;
import org.forumbot.delivery.BotName;
import org.forumbot.delivery.Delivery;
import org.forumbot.store.Notes;
import org.forumbot.store.Writer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The module as a whole: there when there is a token. */
@Configuration(proxyBeanMethods = false)
@Conditional(TokenGiven.class)
@EnableConfigurationProperties(TelegramSettings.class)
class TelegramBeans {
    @Bean
    BotApi botApi(TelegramSettings settings) {
        return new BotApi(settings);
    }

    @Bean
    Pulse telegramPulse() {
        return new Pulse(System::nanoTime);
    }

    @Bean
    TelegramChannel telegramChannel(BotApi api, Pulse pulse) {
        return new TelegramChannel(api, pulse, System::nanoTime);
    }

    @Bean
    TelegramFiles telegramFiles(BotApi api) {
        return new TelegramFiles(api);
    }

    @Bean
    CommandMenu commandMenu(BotApi api, Entrance entrance, Notes notes, Writer writer) {
        return new CommandMenu(api, entrance, notes, writer, System::nanoTime);
    }

    @Bean
    Poller poller(BotApi api, TelegramSettings settings, Turns turns, Pulse pulse, Opening opening) {
        return new Poller(new Round(api, settings.pollTimeout(), turns, pulse, opening));
    }

    @Bean
    Opening telegramOpening(Delivery delivery, CommandMenu menu, Writer writer, ToOrganizers organizers, BotName name) {
        return new Opening(
                delivery,
                menu,
                System::nanoTime,
                phrase -> {
                    var _ = writer.submit(() -> organizers.tell(phrase, Map.of()));
                },
                name);
    }

    @Bean
    TelegramMeters telegramMeters(Pulse pulse) {
        return new TelegramMeters(pulse);
    }

    @Bean
    TelegramHealth telegramHealthIndicator(Pulse pulse, TelegramSettings settings) {
        return new TelegramHealth(pulse, settings.pollTimeout());
    }
}
