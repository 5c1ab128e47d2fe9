package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is made from a file")
class FromFileTests {
    private final List<String> made = new ArrayList<>();
    private final FromFile<String, Read, String> kept = new FromFile<>();
    private final Function<Read, String> make = file -> {
        made.add(file.text());
        return file.text().toUpperCase(Locale.ROOT);
    };

    private record Read(String text) {}

    @Test
    void isMadeOnceHoweverOftenItIsAskedFor() {
        var file = new Read("one");
        assertThat(kept.of("ru", file, make)).isEqualTo("ONE");
        assertThat(kept.of("ru", file, make)).isEqualTo("ONE");
        assertThat(made).containsExactly("one");
    }

    @Test
    void isMadeForEachKeyAlone() {
        kept.of("ru", new Read("one"), make);
        assertThat(kept.of("en", new Read("two"), make)).isEqualTo("TWO");
        assertThat(kept.keys()).containsExactlyInAnyOrder("ru", "en");
    }

    @Test
    void isMadeAnewWhenTheFileSaysSomethingElse() {
        kept.of("ru", new Read("one"), make);
        assertThat(kept.of("ru", new Read("two"), make)).isEqualTo("TWO");
    }

    @Test
    void staysWhenTheFileIsReadAnewAndSaysTheSame() {
        kept.of("ru", new Read("one"), make);
        assertThat(kept.of("ru", new Read("one"), make)).isEqualTo("ONE");
        assertThat(made).containsExactly("one");
    }

    @Test
    void isPreparedWhileTheOldOneIsInUse() {
        var old = new Read("one");
        kept.of("ru", old, make);
        kept.prepare("ru", new Read("two"), make);
        assertThat(kept.of("ru", old, make)).isEqualTo("ONE");
        assertThat(kept.of("ru", new Read("two"), make)).isEqualTo("TWO");
        assertThat(made).containsExactly("one", "two");
    }

    @Test
    void isNotPreparedAnewWhenWhatIsInUseSaysTheSame() {
        kept.of("ru", new Read("one"), make);
        kept.prepare("ru", new Read("one"), make);
        assertThat(made).containsExactly("one");
    }
}
