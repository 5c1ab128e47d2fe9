package org.forumbot.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;

/** Some modules of the bot on a real database file, without a web server. Close it to stop the bot. */
public final class Slice {
    private Slice() {}

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.forumbot.store")
    @ConfigurationPropertiesScan("org.forumbot.store")
    @ComponentScan(
            basePackages = "org.forumbot.store",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    public static class Store {}

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackages = "org.forumbot.people")
    @ComponentScan(
            basePackages = "org.forumbot.people",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    public static class People {}

    @TestConfiguration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("org.forumbot.delivery")
    @ComponentScan(
            basePackages = "org.forumbot.delivery",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    public static class Delivery {}

    /** @param beans registers what stands in for the other modules */
    public static ConfigurableApplicationContext of(
            Path database, Clock clock, Consumer<GenericApplicationContext> beans, Class<?>... modules) {
        return new SpringApplicationBuilder(modules)
                .web(WebApplicationType.NONE)
                .initializers(context -> {
                    var slice = (GenericApplicationContext) context;
                    slice.registerBean(Clock.class, () -> clock);
                    beans.accept(slice);
                })
                .run(
                        "--forumbot.store.url=jdbc:sqlite:" + database,
                        "--forumbot.store.busy-timeout=100ms",
                        "--forumbot.conversation.updates-per-second=0",
                        "--spring.main.log-startup-info=false");
    }
}
