package org.forumbot.store;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.stereotype.Component;

/** After trouble the writing connection may be in the midst of anything: it is closed, and the next one is opened anew. */
@Component
class Connections {
    private final HikariDataSource writer;

    Connections(HikariDataSource writer) {
        this.writer = writer;
    }

    void renew() {
        var pool = writer.getHikariPoolMXBean();
        if (pool != null) {
            pool.softEvictConnections();
        }
    }
}
