package org.forumbot.store;

import static org.hibernate.type.SqlTypes.BIGINT;
import static org.hibernate.type.SqlTypes.BINARY;
import static org.hibernate.type.SqlTypes.BIT;
import static org.hibernate.type.SqlTypes.BLOB;
import static org.hibernate.type.SqlTypes.BOOLEAN;
import static org.hibernate.type.SqlTypes.CHAR;
import static org.hibernate.type.SqlTypes.CLOB;
import static org.hibernate.type.SqlTypes.DOUBLE;
import static org.hibernate.type.SqlTypes.ENUM;
import static org.hibernate.type.SqlTypes.FLOAT;
import static org.hibernate.type.SqlTypes.INSTANT;
import static org.hibernate.type.SqlTypes.INTEGER;
import static org.hibernate.type.SqlTypes.LONG32NVARCHAR;
import static org.hibernate.type.SqlTypes.LONG32VARBINARY;
import static org.hibernate.type.SqlTypes.LONG32VARCHAR;
import static org.hibernate.type.SqlTypes.LONGVARBINARY;
import static org.hibernate.type.SqlTypes.LONGVARCHAR;
import static org.hibernate.type.SqlTypes.NAMED_ENUM;
import static org.hibernate.type.SqlTypes.NCLOB;
import static org.hibernate.type.SqlTypes.NVARCHAR;
import static org.hibernate.type.SqlTypes.REAL;
import static org.hibernate.type.SqlTypes.SMALLINT;
import static org.hibernate.type.SqlTypes.TIMESTAMP_UTC;
import static org.hibernate.type.SqlTypes.TIMESTAMP_WITH_TIMEZONE;
import static org.hibernate.type.SqlTypes.TINYINT;
import static org.hibernate.type.SqlTypes.UUID;
import static org.hibernate.type.SqlTypes.VARBINARY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * Lets Hibernate check its mappings against STRICT tables, which know five column types only. Instants are
 * milliseconds. Local dates and times are refused on purpose: the driver would store them in the zone of the machine, and
 * they would move by a day with it; keep them as ISO text by a converter. Public for Hibernate.
 */
public class StrictSqliteDialect extends SQLiteDialect {
    public StrictSqliteDialect() {}

    public StrictSqliteDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public boolean equivalentTypes(int one, int other) {
        return super.equivalentTypes(one, other) || storage(one) == storage(other);
    }

    private static int storage(int type) {
        return switch (type) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, BOOLEAN, BIT, INSTANT, TIMESTAMP_UTC, TIMESTAMP_WITH_TIMEZONE ->
                INTEGER;
            case CHAR, VARCHAR, LONGVARCHAR, LONG32VARCHAR, CLOB, NVARCHAR, LONG32NVARCHAR, NCLOB, NAMED_ENUM, ENUM ->
                VARCHAR;
            case REAL, FLOAT, DOUBLE -> DOUBLE;
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY, BLOB, UUID -> BLOB;
            default -> type;
        };
    }
}
