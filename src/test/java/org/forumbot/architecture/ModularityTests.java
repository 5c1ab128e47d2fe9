package org.forumbot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.forumbot.Forumbot;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("The modules")
class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(Forumbot.class);
    private static final ApplicationModules MISPLACED =
            ApplicationModules.of(ModularityTests.class.getPackageName() + ".fixtures", everything());

    @Test
    void use_of_each_other_what_is_allowed_and_shown_and_never_in_a_circle() {
        MODULES.verify();
    }

    @Test
    void are_refused_what_they_do_not_say_that_they_use() {
        assertThat(MISPLACED.detectViolations().getMessages())
                .anySatisfy(message -> assertThat(message)
                        .contains("Module 'dialog' depends on module 'store'")
                        .contains("MisplacedInDialog"));
    }

    @Test
    void use_whatever_they_say_that_they_use() {
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(unused(MODULES, module)).isEmpty());
    }

    @Test
    void are_found_out_when_they_say_that_they_use_more() {
        var store = MISPLACED.getModuleByName("store").orElseThrow();

        assertThat(unused(MISPLACED, store)).containsExactly("registration");
    }

    @Test
    void know_where_null_may_be() {
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(module.getBasePackage().getAnnotation(NullMarked.class))
                        .isPresent());
    }

    private static Set<String> unused(ApplicationModules modules, ApplicationModule module) {
        var said = module.getBasePackage()
                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .orElseThrow();
        var used = module.getDirectDependencies(modules)
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .collect(Collectors.toSet());
        var unused = new TreeSet<>(Set.of(said.allowedDependencies()));
        unused.removeAll(used);
        return unused;
    }

    private static ImportOption everything() {
        return _ -> true;
    }
}
