package org.forumbot.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What SQLite would do for a statement, judged by what it costs when there are a million people. */
public final class QueryPlans implements AutoCloseable {
    /** Tables that do not grow with people. */
    private static final Set<String> SMALL = Set.of("setting", "counter", "dialog_file", "dialog_upload", "known");

    /** Columns with so few different values that looking for one finds a great part of the table. */
    private static final Set<String> COARSE = Set.of("forum", "form", "status", "state", "kind", "lane", "language");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:from|join|into|update)\\s+(\\w+)(?:\\s+(?:as\\s+)?(\\w+))?|,\\s*(\\w+)\\s+(\\w+_0)\\b");
    private static final Pattern STEP = Pattern.compile(
            "(SCAN|SEARCH) (\\w+)(?: USING (?:COVERING )?(?:INTEGER PRIMARY KEY|(?:PARTIAL )?INDEX \\w+|PRIMARY KEY))?(?: \\((.*)\\))?.*");

    private final Connection database;

    public QueryPlans(Path database) throws SQLException {
        this.database = DriverManager.getConnection("jdbc:sqlite:" + database + "?open_mode=1");
    }

    /** A list that is handed in is no table. @return what is wrong with it, empty when nothing is, and for what a migration has built with and dropped */
    public List<String> troubles(String sql) throws SQLException {
        if (sql.contains("_before_migration")) {
            return List.of();
        }
        var steps = steps(sql);
        var tables = tables(sql);
        boolean first = steps.stream().noneMatch(step -> step.contains("TEMP B-TREE FOR ORDER BY"))
                && sql.toLowerCase(Locale.ROOT).contains("limit")
                && !sql.toLowerCase(Locale.ROOT).contains("where");
        return steps.stream()
                .filter(step -> !step.contains(" VIRTUAL TABLE ") && isCostly(step, tables) && !first)
                .toList();
    }

    private List<String> steps(String sql) throws SQLException {
        try (var statement = database.prepareStatement("explain query plan " + sql);
                var rows = statement.executeQuery()) {
            var steps = new ArrayList<String>();
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
            return steps;
        }
    }

    /** Tables by the names they have in the statement. */
    private static Map<String, String> tables(String sql) {
        var tables = new HashMap<String, String>();
        NAMED.matcher(sql).results().forEach(one -> {
            var table = one.group(1) == null ? one.group(3) : one.group(1);
            var alias = one.group(1) == null ? one.group(4) : one.group(2);
            tables.put(table, table);
            tables.put(alias == null ? table : alias, table);
        });
        return tables;
    }

    private static boolean isCostly(String step, Map<String, String> tables) {
        var matched = STEP.matcher(step);
        if (!matched.matches() || SMALL.contains(tables.getOrDefault(matched.group(2), matched.group(2)))) {
            return false;
        }
        return matched.group(1).equals("SCAN") || matched.group(3) == null || isCoarse(matched.group(3));
    }

    private static boolean isCoarse(String conditions) {
        return Arrays.stream(conditions.split(" AND "))
                .map(condition -> condition.replaceAll("[=<>].*", "").strip())
                .allMatch(COARSE::contains);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
