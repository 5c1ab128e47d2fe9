package org.forumbot.playground;

import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The playground without a bot: for one that runs elsewhere, for tests and load runs. */
public final class PlaygroundAlone {
    /** Bears no stereotype, so that no component scan finds it. */
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @Import(PlaygroundConfiguration.class)
    static class Application {}

    private PlaygroundAlone() {}

    /** {@code --port=8081} (0 = any free), {@code --host=127.0.0.1}, and any {@code --forumbot.playground.…}. */
    public static void main(String[] args) {
        run(args);
    }

    /** Starts it and prints its address. */
    public static void run(String[] args) {
        var context = start(args);
        var host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        var port = context.getEnvironment().getProperty("local.server.port");
        System.out.printf("Playground: http://%s:%s/%n", host, port);
    }

    static ConfigurableApplicationContext start(String... args) {
        var application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of(
                "spring.config.name", "playground",
                "forumbot.playground.enabled", "true",
                "server.address", "127.0.0.1",
                "server.port", "8081",
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn",
                "server.tomcat.threads.max", "400"));
        return application.run(Arrays.stream(args)
                .map(arg ->
                        arg.replaceFirst("^--(port)=", "--server.port=").replaceFirst("^--host=", "--server.address="))
                .toArray(String[]::new));
    }
}
