package org.forumbot.conversation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what tests put together by hand, with the time that passes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConversationSettings.class)
class Turning {
    @Bean
    FloodGate floodGate(ConversationSettings settings) {
        return new FloodGate(settings, System::nanoTime);
    }
}
