package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The vocabulary in the jar")
class VocabularyFileTests {
    private static final Path FILE = Path.of("src/main/resources" + VocabularyFile.RESOURCE);
    private static final String RENEW = "forumbot.renew";
    private static final String HEAD = """
            # What dialogs may name of the program. Written from the program by VocabularyFileTests; renew it with
            # mvn test -Dtest=VocabularyFileTests -Dforumbot.renew
            """;

    /** With {@code -Dforumbot.renew} it is written anew instead. */
    @Test
    void names_what_the_features_of_the_program_offer() throws IOException {
        var text = HEAD + VocabularyFile.written(ShippedDialogs.vocabulary());
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE))
                .as("%s is not up to date. Renew it with: mvn test -Dtest=VocabularyFileTests -D%s", FILE, RENEW)
                .isEqualTo(text);
    }

    @Test
    void is_read_as_it_was_written() throws IOException {
        assertThat(HEAD + VocabularyFile.written(VocabularyFile.read())).isEqualTo(Files.readString(FILE));
    }
}
