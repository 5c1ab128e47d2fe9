package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forumbot.store.Slips.Slip;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

@DisplayName("Notes that outlive a killed process")
class SlipsTests {
    @TempDir
    Path folder;

    private Slips open() {
        return Slips.beside(folder.resolve("t.db"));
    }

    @Test
    void are_there_for_the_next_process_as_long_as_nobody_has_cleared_them() {
        var killed = open();
        killed.put(7, 70);
        int cleared = killed.put(8, 80);
        killed.put(9, 90);
        killed.clear(cleared);
        try (var next = open()) {
            assertThat(next.left()).containsExactly(new Slip(0, 7, 70), new Slip(2, 9, 90));
            assertThat(next.put(10, 100)).as("the first that is free").isEqualTo(1);
            next.left().forEach(slip -> next.clear(slip.place()));
        }
        try (var last = open()) {
            assertThat(last.left()).containsExactly(new Slip(1, 10, 100));
        }
    }

    @Test
    void are_not_taken_when_there_is_no_room_and_taken_again_when_there_is() {
        try (var slips = open()) {
            for (int id = 1; id <= Slips.ROOM; id++) {
                assertThat(slips.put(id, 0)).isNotEqualTo(Slips.NONE);
            }
            assertThat(slips.put(5_000, 0)).isEqualTo(Slips.NONE);
            slips.clear(Slips.NONE);
            slips.clear(17);
            assertThat(slips.put(5_000, 0)).isEqualTo(17);
        }
    }

    @Test
    void cannot_be_kept_where_nothing_can_be_written_and_that_is_said() throws IOException {
        Files.createDirectory(folder.resolve("t.db.slips"));
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        FailureAnalyzedException.class,
                        no -> assertThat(no.analysis().getDescription()).contains("t.db.slips"));
    }
}
