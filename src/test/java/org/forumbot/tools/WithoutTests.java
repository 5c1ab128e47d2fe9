package org.forumbot.tools;

import java.io.IOException;
import org.forumbot.Forumbot;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the parts of other tests, which lie in the same packages, out of the program. */
final class WithoutTests extends TypeExcludeFilter {
    private static final String TESTS = WithoutTests.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString();

    /** The whole program as it is packaged, not yet run. */
    static SpringApplication program() {
        var program = new SpringApplication(Forumbot.class);
        program.addInitializers(any -> any.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        return program;
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
        return type.getResource().getURL().toString().startsWith(TESTS);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutTests;
    }

    @Override
    public int hashCode() {
        return TESTS.hashCode();
    }
}
