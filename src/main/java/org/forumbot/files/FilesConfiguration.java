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
    DialogFiles dialogFiles(FilesSettings settings, Clock clock, ObjectProvider<Lens> lens) {
        var directory = Path.of(settings.directory()).toAbsolutePath();
        var folder = Folder.read(directory);
        LoggerFactory.getLogger(DialogFiles.class)
                .info(
                        "Dialogs: {} files from {}",
                        folder.files().size(),
                        java.nio.file.Files.isDirectory(directory)
                                ? directory
                                : "the program itself, as there is no folder " + directory);
        var forums = List.of(settings.forum().strip().split("\\s*,\\s*"));
        return new DialogFiles(folder, forums, clock, lens.getIfAvailable(() -> Lens.NONE));
    }
}
