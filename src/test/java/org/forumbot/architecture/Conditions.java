package org.forumbot.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules ask of classes and their members beyond what ArchUnit has words for. */
final class Conditions {
    private static final Set<String> INJECTIONS = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");
    private static final Set<String> SYSTEM_CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    private Conditions() {}

    static ArchCondition<JavaClass> lieInOneOf(String root) {
        return of(
                "lie in the root or right below it",
                type -> type.getPackageName().equals(root)
                        || !type.getPackageName().substring(root.length() + 1).contains("."));
    }

    static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return of(
                "be used by another package",
                type -> withNested(type)
                        .flatMap(each -> each.getDirectDependenciesToSelf().stream())
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName())));
    }

    private static Stream<JavaClass> withNested(JavaClass type) {
        var nested = type.getPackage().getClasses().stream()
                .filter(other -> other.getName().startsWith(type.getName() + "$"));
        return Stream.concat(Stream.of(type), nested);
    }

    static ArchCondition<JavaClass> lookAtTheWatch() {
        return new ArchCondition<>("ask the machine for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(Conditions::asksForTheTime)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var parameters = access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes()
                : List.<JavaClass>of();
        boolean now = owner.getPackageName().startsWith("java.time")
                && access.getName().equals("now")
                && parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        boolean systemClock = owner.isEquivalentTo(Clock.class) && SYSTEM_CLOCKS.contains(access.getName());
        boolean millis = owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis");
        boolean date = owner.isEquivalentTo(Date.class) && access.getName().equals("<init>") && parameters.isEmpty();
        return now || systemClock || millis || date;
    }

    static ArchCondition<JavaMember> beInjected() {
        return of("be injected", member -> INJECTIONS.stream().anyMatch(member::isAnnotatedWith));
    }

    static ArchCondition<JavaConstructor> takeAtMost(int most) {
        return of(
                "take at most " + most,
                constructor -> constructor.getRawParameterTypes().size() <= most);
    }

    /** The parameters of ours have no other fields than values of the language, enums, and records of such. */
    static ArchCondition<JavaMethod> hearPlainValues(String root) {
        return of(
                "hear plain values",
                method -> method.getRawParameterTypes().stream()
                        .filter(type -> type.getPackageName().startsWith(root))
                        .allMatch(type -> carriesPlainValues(type, root)));
    }

    private static boolean carriesPlainValues(JavaClass type, String root) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getRawType)
                .allMatch(part -> !part.getPackageName().startsWith(root)
                        ? part.isPrimitive() || part.getPackageName().equals("java.lang")
                        : part.isEnum() || (part.isRecord() && carriesPlainValues(part, root)));
    }

    private static <T> ArchCondition<T> of(String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                var text = "%s does%s %s".formatted(described(item), holds.test(item) ? "" : " not", description);
                events.add(new SimpleConditionEvent(item, holds.test(item), text));
            }
        };
    }

    private static String described(Object item) {
        return switch (item) {
            case JavaClass type -> "Class <" + type.getName() + ">";
            case JavaCodeUnit unit -> "Method <" + unit.getFullName() + ">";
            case JavaField field -> "Field <" + field.getFullName() + ">";
            default -> String.valueOf(item);
        };
    }
}
