package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name for a button")
class PlacesTests {
    @Test
    void is_cut_at_a_word() {
        assertThat(Places.caption("Старшее поколение дома: как помогать, не отнимая самостоятельности"))
                .isEqualTo("Старшее поколение дома: как…");
        assertThat(Places.cut("Музей, библиотека", 8)).isEqualTo("Музей…");
    }

    @Test
    void stays_when_it_is_short() {
        assertThat(Places.caption("Двор и стадион")).isEqualTo("Двор и стадион");
    }

    @Test
    void never_ends_in_half_a_character() {
        assertThat(Places.cut("😀😀😀😀", 4)).isEqualTo("😀…");
        assertThat(Places.cut("😀😀😀😀", 5)).isEqualTo("😀😀…");
    }
}
