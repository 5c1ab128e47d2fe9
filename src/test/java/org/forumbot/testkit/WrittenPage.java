package org.forumbot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page in {@code docs/} that is written from what it describes, so that it is true. */
public record WrittenPage(String name, String text) {
    private static final String RENEW = "forumbot.renew";

    /** Fails when the page says something else; with {@code -Dforumbot.renew} it is written anew instead. */
    public void isUpToDate() throws IOException {
        var file = Path.of("docs", name);
        if (Boolean.getBoolean(RENEW)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is not up to date. Renew it with: mvn test -Dtest='*DiagramTests' -D%s", file, RENEW)
                .isEqualTo(text);
    }
}
