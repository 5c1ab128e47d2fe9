package org.forumbot.files;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {
    @Bean
    DialogFolder dialogFolder(FilesSettings settings, Clock clock, ObjectProvider<Lens> lens) {
        var forums = List.of(settings.forum().strip().split("\\s*,\\s*"));
        var directory = Path.of(settings.directory()).toAbsolutePath();
        return new DialogFolder(directory, forums, clock, lens.getIfAvailable(() -> Lens.NONE));
    }

    @Bean
    DialogsInForce dialogsInForce(DialogFolder folder) {
        folder.finish();
        var first = folder.read();
        LoggerFactory.getLogger(DialogFiles.class)
                .info(
                        "Dialogs: {} files from {}",
                        first.contents().size(),
                        folder.isThere()
                                ? folder.directory()
                                : "the program itself, as there is no folder " + folder.directory());
        return new DialogsInForce(first);
    }
}
