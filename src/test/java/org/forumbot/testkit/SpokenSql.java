package org.forumbot.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Logger;
import org.sqlite.JDBC;

/** Hears every statement that is said to SQLite while it listens, whoever says it: it stands in the driver's place. */
public final class SpokenSql implements Driver, AutoCloseable {
    private final Driver sqlite = new JDBC();
    private final ConcurrentSkipListSet<String> statements = new ConcurrentSkipListSet<>();
    private final List<Map<String, Integer>> transactions = new ArrayList<>();

    private SpokenSql() {}

    public static SpokenSql listen() {
        var listener = new SpokenSql();
        DriverManager.drivers().filter(JDBC.class::isInstance).toList().forEach(SpokenSql::deregister);
        try {
            DriverManager.registerDriver(listener);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return listener;
    }

    private static void deregister(Driver driver) {
        try {
            DriverManager.deregisterDriver(driver);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that was said, each once. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /**
     * What was said in a transaction more often than that for each of its units; a batch of rows counts once.
     *
     * @param units what each unit begins with
     */
    public synchronized Map<String, Integer> saidOften(List<String> units, int most) {
        var often = new TreeMap<String, Integer>();
        for (var transaction : transactions) {
            int all = transaction.entrySet().stream()
                    .filter(said -> units.stream().anyMatch(said.getKey()::startsWith))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            transaction.forEach((sql, times) -> {
                if (times > most * Math.max(1, all)) {
                    often.merge(sql, times, Math::max);
                }
            });
        }
        return often;
    }

    @Override
    public void close() throws SQLException {
        deregister(this);
        DriverManager.registerDriver(sqlite);
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        var real = sqlite.connect(url, info);
        return real == null ? null : proxy(Connection.class, new Said(real));
    }

    /** On one connection. */
    private final class Said implements InvocationHandler {
        private final Connection real;
        private final Map<String, Integer> times = new HashMap<>();

        Said(Connection real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            var result = call(real, method, args);
            return switch (method.getName()) {
                case "prepareStatement" -> proxy(PreparedStatement.class, new Speech(this, result, (String) args[0]));
                case "createStatement" -> proxy(Statement.class, new Speech(this, result, ""));
                case "commit", "rollback" -> {
                    end();
                    yield result;
                }
                default -> result;
            };
        }

        private synchronized void said(String sql) throws SQLException {
            statements.add(sql);
            if (!real.getAutoCommit()) {
                times.merge(sql, 1, Integer::sum);
            }
        }

        private synchronized void end() {
            synchronized (SpokenSql.this) {
                transactions.add(Map.copyOf(times));
            }
            times.clear();
        }
    }

    /** One statement. @param sql empty when it comes with the call */
    private record Speech(Said connection, Object real, String sql) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (method.getName().startsWith("execute")) {
                connection.said(args == null || args.length == 0 ? sql : (String) args[0]);
            }
            return call(real, method, args);
        }
    }

    private static Object call(Object real, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SpokenSql.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return sqlite.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return sqlite.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return sqlite.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return sqlite.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("sqlite");
    }
}
