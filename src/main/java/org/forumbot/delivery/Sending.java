package org.forumbot.delivery;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what tests put together by hand, with the time that passes. */
@Configuration(proxyBeanMethods = false)
class Sending {
    @Bean
    Post post(DeliverySettings settings, PaceMeters meters) {
        var ticker = Ticker.real();
        return new Post(new Pace(settings, ticker, meters), ticker);
    }

    @Bean
    Senders senders(Post post, Channel channel, Settlement settlement, DeliveryMeters meters, OutboxRows rows) {
        return new Senders(post, channel, settlement, meters, rows);
    }

    @Bean
    Settlement settlement(Post post, Results results, SeenMessages messages, Channel channel, Clock clock) {
        return new Settlement(post, results, messages, channel, clock);
    }
}
