package org.forumbot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

@DisplayName("The playground inside an application that scans its packages")
class ScanTests {
    @ComponentScan(basePackageClasses = PlaygroundConfiguration.class)
    @Import(PlaygroundConfiguration.class)
    static class Whole {}

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    HttpEncodingAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class))
            .withUserConfiguration(Whole.class);

    @Test
    void is_absent_unless_asked_for() {
        application.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(WoundClock.class)
                .doesNotHaveBean(BotApiController.class)
                .doesNotHaveBean(PageController.class));
    }

    @Test
    void is_there_once_when_asked_for() {
        application
                .withPropertyValues("forumbot.playground.enabled=true")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(WoundClock.class)
                        .hasSingleBean(BotApiController.class)
                        .hasSingleBean(PageController.class));
    }
}
