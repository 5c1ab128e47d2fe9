package org.forumbot.store;

import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Where the database lies, for what is kept beside it. */
@Component
public class DataFolder {
    private final StoreSettings settings;

    DataFolder(StoreSettings settings) {
        this.settings = settings;
    }

    public Path path() {
        return settings.folder();
    }
}
