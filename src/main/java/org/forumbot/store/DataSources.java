package org.forumbot.store;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.micrometer.metrics.system.DiskSpaceMetricsBinder;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

/**
 * One connection that writes and four that can only read. The writing one is everybody's default: what runs inside a
 * unit uses it, through JPA and JDBC alike. What reads outside units asks for the {@code reader}.
 */
@Configuration(proxyBeanMethods = false)
class DataSources {
    @Bean
    OneCopy oneCopy(StoreSettings settings) {
        var copy = OneCopy.of(settings.file());
        if (settings.fresh()) {
            OldDatabase.delete(settings.file());
        }
        NativeFolder.prepare(settings.file());
        return copy;
    }

    /** Notes about this very database. */
    @Bean
    Slips slips(StoreSettings settings, OneCopy held) {
        return Slips.beside(settings.file());
    }

    /**
     * autoCommit stays on: the driver begins the next transaction right at a commit, so with autoCommit off the resting
     * connection would keep the write lock. Keys are never generated here, and to ask for them costs a query with each
     * insert.
     */
    @Bean(destroyMethod = "close")
    @Primary
    @FlywayDataSource
    HikariDataSource writingDataSource(StoreSettings settings, OneCopy held) {
        var url = "jdbc:sqlite:%s?journal_mode=WAL&synchronous=FULL&foreign_keys=true&transaction_mode=IMMEDIATE"
                        .formatted(settings.file())
                + "&busy_timeout=%d&journal_size_limit=67108864&cache_size=-4096&temp_store=MEMORY"
                        .formatted(settings.busyTimeout().toMillis())
                + "&jdbc.get_generated_keys=false";
        var source = pool("writer", url, 1);
        source.setDataSource(new KeptStatements(new DriverManagerDataSource(url)));
        source.setAutoCommit(true);
        source.setExceptionOverride(new BrokenConnections());
        Pragmas.check(source, settings);
        return source;
    }

    /** Opened by the first who reads, when the writer has long made the file. */
    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("reader")
    HikariDataSource readingDataSource(StoreSettings settings, HikariDataSource madeFirst) {
        var url = "jdbc:sqlite:%s?open_mode=1&busy_timeout=%d&cache_size=-2048"
                .formatted(settings.file(), settings.busyTimeout().toMillis());
        var source = pool("reader", url, 4);
        source.setReadOnly(true);
        source.setMinimumIdle(0);
        source.setIdleTimeout(60_000);
        return source;
    }

    /** Down before the log of the database, at most 64 MB, could no longer be taken over. */
    @Bean
    DiskSpaceHealthIndicator diskSpaceHealthIndicator(StoreSettings settings) {
        return new DiskSpaceHealthIndicator(settings.folder().toFile(), DataSize.ofMegabytes(128));
    }

    @Bean
    DiskSpaceMetricsBinder diskSpaceMetrics(StoreSettings settings) {
        return new DiskSpaceMetricsBinder(List.of(settings.folder().toFile()), Tags.empty());
    }

    @Bean
    @Primary
    @DependsOnDatabaseInitialization
    JdbcClient writingClient(HikariDataSource writer) {
        return JdbcClient.create(writer);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("reader")
    @DependsOnDatabaseInitialization
    JdbcClient readingClient(@Qualifier("reader") HikariDataSource reader) {
        return JdbcClient.create(reader);
    }

    private static HikariDataSource pool(String name, String url, int size) {
        var source = new HikariDataSource();
        source.setPoolName(name);
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(size);
        source.setMaxLifetime(0);
        source.setConnectionTimeout(10_000);
        return source;
    }
}
