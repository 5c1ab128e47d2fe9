package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("What the writer knows of rows")
class RecalledTests {
    @TempDir
    Path folder;

    private final Map<String, String> table = new HashMap<>(Map.of("a", "1", "b", "2", "c", "3"));
    private final Recalled<String, String> known = new Recalled<>(2);
    private TransactionTemplate transactions;
    private int reads;

    @BeforeEach
    void open() {
        var source = new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("t.db"));
        transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    private String of(String key) {
        return known.of(key, wanted -> {
            reads++;
            return table.getOrDefault(wanted, "");
        });
    }

    @Test
    void is_read_once_and_then_known_in_later_transactions_too() {
        transactions.executeWithoutResult(_ -> assertThat(of("a")).isEqualTo("1"));
        transactions.executeWithoutResult(_ -> assertThat(of("a")).isEqualTo("1"));
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void is_what_was_told_last_and_read_again_when_it_was_forgotten() {
        transactions.executeWithoutResult(_ -> {
            known.put("a", "told");
            assertThat(of("a")).isEqualTo("told");
            known.forget("a");
            assertThat(of("a")).isEqualTo("1");
        });
    }

    @Test
    void follows_a_change_of_what_is_known_and_reads_what_is_not() {
        transactions.executeWithoutResult(_ -> {
            of("a");
            known.follow("a", value -> value + "+");
            known.follow("b", value -> value + "+");
            assertThat(of("a")).isEqualTo("1+");
            assertThat(of("b")).isEqualTo("2");
        });
    }

    @Test
    void is_read_again_when_a_change_that_it_has_followed_is_rolled_back() {
        transactions.executeWithoutResult(_ -> of("a"));
        transactions.executeWithoutResult(status -> {
            known.follow("a", value -> value + "+");
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(_ -> assertThat(of("a")).isEqualTo("1"));
    }

    @Test
    void is_forgotten_with_a_transaction_that_is_rolled_back() {
        transactions.executeWithoutResult(status -> {
            known.put("a", "never stored");
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(_ -> assertThat(of("a")).isEqualTo("1"));
    }

    @Test
    void is_forgotten_too_when_it_was_only_read_in_what_is_rolled_back() {
        transactions.executeWithoutResult(status -> {
            table.put("a", "changed here");
            assertThat(of("a")).isEqualTo("changed here");
            table.put("a", "1");
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(_ -> assertThat(of("a")).isEqualTo("1"));
    }

    @Test
    void leaves_what_nobody_has_asked_for_the_longest_when_it_is_too_much() {
        transactions.executeWithoutResult(_ -> {
            of("a");
            of("b");
            of("a");
            of("c");
            reads = 0;
            of("a");
            of("c");
            assertThat(reads).isZero();
            of("b");
            assertThat(reads).isEqualTo(1);
        });
    }

    @Test
    void is_read_each_time_outside_of_transactions() {
        of("a");
        of("a");
        assertThat(reads).isEqualTo(2);
    }
}
