package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was worked out lately")
class LatelyTest {
    private final Lately<Integer, String> lately = new Lately<>(4);
    private final List<Integer> worked = new ArrayList<>();

    private String of(int key) {
        return lately.of(key, asked -> {
            worked.add(asked);
            return "no. " + asked;
        });
    }

    @Test
    void is_not_worked_out_again() {
        assertThat(List.of(of(1), of(2), of(1))).containsExactly("no. 1", "no. 2", "no. 1");
        assertThat(worked).containsExactly(1, 2);
    }

    @Test
    void is_never_taken_for_another_on_the_same_place() {
        assertThat(List.of(of(1), of(5), of(1))).containsExactly("no. 1", "no. 5", "no. 1");
        assertThat(worked).containsExactly(1, 5, 1);
    }
}
