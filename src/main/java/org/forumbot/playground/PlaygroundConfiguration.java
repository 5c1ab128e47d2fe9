package org.forumbot.playground;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The playground in a web application, if {@code forumbot.playground.enabled} is true. Its {@link WoundClock} is a bean,
 * for the bot to live in the same time.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("forumbot.playground.enabled")
@EnableConfigurationProperties(PlaygroundSettings.class)
@Import({
    BotApiController.class,
    CutWaits.class,
    HumanController.class,
    PeopleController.class,
    TrialController.class,
    PageController.class
})
public class PlaygroundConfiguration {
    private static final long LARGEST_REQUEST = 64L << 20;

    @Bean
    WoundClock woundClock(PlaygroundSettings settings) {
        var clock = new WoundClock();
        if (settings.now() != null) {
            clock.standAt(settings.now());
        }
        return clock;
    }

    @Bean
    World playgroundWorld(WoundClock clock, PlaygroundSettings settings) {
        return World.withThreePeople(clock, settings.deskChat());
    }

    @Bean
    Ledger playgroundLedger() {
        return new Ledger();
    }

    @Bean
    Limits playgroundLimits() {
        return new Limits();
    }

    @Bean
    Faults playgroundFaults() {
        return new Faults();
    }

    @Bean
    BotApi playgroundBotApi(World world, Ledger ledger, Limits limits) {
        return new BotApi(world, ledger, limits);
    }

    @Bean
    Memberships playgroundMemberships(World world) {
        return new Memberships(world);
    }

    @Bean
    Humans playgroundHumans(World world, Memberships memberships) {
        return new Humans(world, memberships);
    }

    @Bean
    View playgroundView(World world) {
        return new View(world);
    }

    /** Telegram takes files up to 50 MB; what is larger is refused in its own words where possible. */
    @Bean
    MultipartConfigElement playgroundUploads() {
        return new MultipartConfigElement("", LARGEST_REQUEST, LARGEST_REQUEST, (int) LARGEST_REQUEST);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> playgroundDroppedConnections() {
        return factory -> factory.addEngineValves(new DroppedConnections());
    }
}
