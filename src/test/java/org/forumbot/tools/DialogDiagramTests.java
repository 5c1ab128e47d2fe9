package org.forumbot.tools;

import java.io.IOException;
import java.nio.file.Path;
import org.forumbot.files.Folder;
import org.forumbot.testkit.WrittenPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/dialogs.md")
class DialogDiagramTests {
    @Test
    void shows_the_dialogs_as_they_are_shipped() throws IOException {
        new WrittenPage("dialogs.md", new Drawing(Folder.read(Path.of("dialogs"))).page()).isUpToDate();
    }
}
