package org.forumbot.store;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Entities are taken as they are: Hibernate writes no classes at run time, neither to stand for rows that are read later,
 * as no row refers to another entity, nor to reach fields faster, as the JVM reaches them as fast by itself.
 */
public final class PlainEntities implements ServiceContributor {
    @Override
    public void contribute(StandardServiceRegistryBuilder builder) {
        builder.addService(BytecodeProvider.class, new BytecodeProviderImpl());
    }
}
