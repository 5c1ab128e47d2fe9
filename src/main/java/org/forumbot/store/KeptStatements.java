package org.forumbot.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections that keep what they have prepared: a turn is a dozen statements, always the same, and to prepare each of
 * them costs as much as to run it. A closed statement rests until the same SQL is asked for again; one that has failed is
 * not used again.
 */
final class KeptStatements extends DelegatingDataSource {
    KeptStatements(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new Keeping(super.getConnection()));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(KeptStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** A connection. For one thread at a time, as connections are. */
    private static final class Keeping implements InvocationHandler {
        /** More than the bot has statements; what is made up by the moment does not push them out for long. */
        private static final int MOST = 200;

        private final Connection connection;
        private final Map<String, Kept> resting = new LinkedHashMap<>(16, 0.75f, true);

        Keeping(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("prepareStatement") && arguments != null && isPlain(arguments)) {
                return prepared((String) arguments[0]);
            }
            if (method.getName().equals("close")) {
                for (var kept : new ArrayList<>(resting.values())) {
                    kept.statement.close();
                }
                resting.clear();
            }
            return call(connection, method, arguments);
        }

        /** SQL alone, or with the words for what the driver does anyway, as Hibernate asks for its queries. */
        private static boolean isPlain(Object[] arguments) {
            return arguments.length == 1
                    || (arguments.length == 3
                            && arguments[1].equals(ResultSet.TYPE_FORWARD_ONLY)
                            && arguments[2].equals(ResultSet.CONCUR_READ_ONLY));
        }

        private PreparedStatement prepared(String sql) throws SQLException {
            var kept = resting.remove(sql);
            if (kept == null) {
                kept = new Kept(sql, connection.prepareStatement(sql), this);
            }
            kept.inUse = true;
            return kept.proxy;
        }

        private void rest(Kept kept) throws SQLException {
            var twin = resting.put(kept.sql, kept);
            if (twin != null) {
                twin.statement.close();
            }
            if (resting.size() > MOST) {
                var eldest = resting.entrySet().iterator();
                var oldest = eldest.next().getValue();
                eldest.remove();
                oldest.statement.close();
            }
        }
    }

    /** A statement, in use or at rest. */
    private static final class Kept implements InvocationHandler {
        private final String sql;
        private final PreparedStatement statement;
        private final Keeping keeping;
        private final PreparedStatement proxy = KeptStatements.proxy(PreparedStatement.class, this);
        private boolean inUse;
        private boolean failed;
        private @Nullable ResultSet result;

        Kept(String sql, PreparedStatement statement, Keeping keeping) {
            this.sql = sql;
            this.statement = statement;
            this.keeping = keeping;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            return switch (method.getName()) {
                case "close" -> {
                    close();
                    yield null;
                }
                case "isClosed" -> !inUse;
                default -> remembered(method, arguments);
            };
        }

        private @Nullable Object remembered(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                var value = call(statement, method, arguments);
                if (value instanceof ResultSet opened) {
                    result = opened;
                }
                return value;
            } catch (SQLException e) {
                failed = true;
                throw e;
            }
        }

        /** What was bound is let go of: it may be a large file. */
        private void close() throws SQLException {
            if (!inUse) {
                return;
            }
            inUse = false;
            if (result != null) {
                result.close();
                result = null;
            }
            if (failed) {
                statement.close();
            } else {
                statement.clearBatch();
                statement.clearParameters();
                keeping.rest(this);
            }
        }
    }
}
