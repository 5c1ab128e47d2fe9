package org.forumbot.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.forumbot.Forumbot;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.test.util.TestSocketUtils;

/** The whole program in playground mode, started by its main method, and as fast as it can. */
final class RunningForumbot implements AutoCloseable {
    private final int port = TestSocketUtils.findAvailableTcpPort();
    private final Context context = new Context();

    RunningForumbot(Path folder) {
        this(folder, Path.of("dialogs"));
    }

    RunningForumbot(Path folder, Path dialogs) {
        SpringApplication.withHook(
                _ -> context,
                () -> Forumbot.main(new String[] {
                    "--forumbot.playground.enabled=true",
                    "--forumbot.store.url=jdbc:sqlite:" + folder.resolve("forumbot.db"),
                    "--forumbot.files.directory=" + dialogs,
                    "--forumbot.delivery.messages-per-second=0",
                    "--forumbot.delivery.chat-messages-per-second=0",
                    "--forumbot.delivery.group-messages-per-minute=0",
                    "--forumbot.conversation.updates-per-second=0",
                    "--server.address=127.0.0.1",
                    "--server.port=" + port
                }));
    }

    /** Of the page, without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Keeps what main starts, and keeps out what lies in the same packages without being of the program. */
    private static final class Context implements SpringApplicationRunListener {
        private @Nullable ConfigurableApplicationContext started;

        @Override
        public void contextPrepared(ConfigurableApplicationContext context) {
            started = context;
            context.getBeanFactory().registerSingleton("programAlone", new ProgramAlone());
        }

        void close() {
            if (started != null) {
                started.close();
            }
        }
    }

    private static final class ProgramAlone extends TypeExcludeFilter {
        private static final String PLACE = Forumbot.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
            return !type.getResource().getURL().toString().startsWith(PLACE);
        }
    }
}
