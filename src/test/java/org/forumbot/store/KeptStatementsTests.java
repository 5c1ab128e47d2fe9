package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("A connection that keeps its statements")
class KeptStatementsTests {
    private static final String INSERT = "insert into t (a, b) values (?, ?)";
    private static final String SELECT = "select b from t order by a";

    @TempDir
    Path folder;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        var source = new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("t.db") + "?journal_mode=WAL");
        connection = new KeptStatements(source).getConnection();
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("create table t (a integer primary key, b blob)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement insert(int a, String b) throws SQLException {
        var statement = connection.prepareStatement(INSERT);
        statement.setInt(1, a);
        statement.setString(2, b);
        return statement;
    }

    private String all() throws SQLException {
        var all = new StringBuilder();
        try (var statement = connection.prepareStatement(SELECT);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                all.append(rows.getString(1)).append(' ');
            }
        }
        return all.toString();
    }

    @Test
    void gives_a_query_of_hibernate_again_as_it_only_says_what_holds_anyway() throws SQLException {
        var first = query();
        first.close();
        assertThat(query()).isSameAs(first);
        assertThat(connection.prepareStatement(SELECT)).isNotSameAs(first);
    }

    private PreparedStatement query() throws SQLException {
        return connection.prepareStatement(SELECT, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    }

    @Test
    void gives_a_closed_one_again_and_never_one_that_is_in_use() throws SQLException {
        var first = insert(1, "one");
        first.executeUpdate();
        var second = insert(2, "two");
        assertThat(second).isNotSameAs(first);
        second.executeUpdate();
        first.close();
        assertThat(first.isClosed()).isTrue();
        var third = insert(3, "three");
        assertThat(third).isSameAs(first);
        assertThat(third.isClosed()).isFalse();
        third.executeUpdate();
        third.close();
        second.close();
        assertThat(all()).isEqualTo("one two three ");
        assertThat(all()).isEqualTo("one two three ");
    }

    @Test
    void forgets_what_was_bound() throws SQLException {
        insert(1, "one").close();
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setInt(1, 2);
            statement.executeUpdate();
        }
        try (var statement = insert(3, "three")) {
            statement.addBatch();
        }
        try (var statement = insert(4, "four")) {
            statement.addBatch();
            assertThat(statement.executeBatch()).containsExactly(1);
        }
        assertThat(all()).isEqualTo("null four ");
    }

    @Test
    void goes_on_after_a_statement_has_failed() throws SQLException {
        try (var statement = insert(1, "one")) {
            statement.executeUpdate();
        }
        var twice = insert(1, "again");
        assertThatThrownBy(twice::executeUpdate).isInstanceOf(SQLException.class);
        twice.close();
        var next = insert(2, "two");
        assertThat(next).isNotSameAs(twice);
        next.executeUpdate();
        next.close();
        assertThat(all()).isEqualTo("one two ");
    }

    @Test
    void keeps_no_lock_by_a_result_that_nobody_has_read_to_its_end() throws SQLException {
        for (int a = 0; a < 10; a++) {
            try (var statement = insert(a, "row")) {
                statement.executeUpdate();
            }
        }
        connection.setAutoCommit(false);
        var statement = connection.prepareStatement(SELECT);
        assertThat(statement.executeQuery().next()).isTrue();
        statement.close();
        connection.commit();
        connection.setAutoCommit(true);
        try (var other = new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("t.db")).getConnection();
                var exclusive = other.createStatement()) {
            exclusive.executeUpdate("begin exclusive");
            exclusive.executeUpdate("commit");
            exclusive.executeUpdate("alter table t add column c integer");
        }
        assertThat(all()).as("the table is another one now").startsWith("row row ");
    }

    @Test
    void holds_not_more_than_two_hundred() throws SQLException {
        for (int i = 0; i < 1_000; i++) {
            try (var statement = connection.prepareStatement("select " + i)) {
                statement.executeQuery();
            }
        }
        var newest = connection.prepareStatement("select 999");
        newest.close();
        assertThat(connection.prepareStatement("select 999")).isSameAs(newest);
        var old = connection.prepareStatement("select 0");
        assertThat(old.executeQuery().next()).isTrue();
        old.close();
    }
}
