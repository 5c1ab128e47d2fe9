package org.forumbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** What no compiler checks, said of all packages below a root: the bot's own, or that of the fixtures. */
enum Rule {
    THE_DIALOG_KNOWS_ONLY_THE_LANGUAGE(root -> classes()
            .that(resideInAPackage(root + ".dialog.."))
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            root + ".dialog..",
                            "java.lang..",
                            "java.math",
                            "java.time",
                            "java.util..",
                            "org.jspecify.annotations")
                    .and(not(equivalentTo(Clock.class))))
            .because("one step is a function: the same arguments give the same result")),

    PACKAGES_ARE_FLAT(root -> classes()
            .should(Conditions.lieInOneOf(root))
            .because("a module is one package, and what it does not show is package-private")),

    WHAT_IS_PUBLIC_IS_USED_ELSEWHERE(root -> classes()
            .that(describe("are public and on top level", type -> type.isTopLevelClass() && isPublic(type)))
            .and()
            .resideOutsideOfPackage(root)
            .and(not(assignableTo("org.hibernate.dialect.Dialect")
                    .or(assignableTo("org.hibernate.service.spi.ServiceContributor"))))
            .should(Conditions.beUsedByAnotherPackage())
            .because("what other modules do not use has no modifier")),

    ONLY_TELEGRAM_KNOWS_TELEGRAM(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".telegram")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.telegram..",
                    "okhttp3..",
                    "okio..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..")
            .because("another messenger will stand beside it one day")),

    ONE_CLASS_TALKS_HTTP(root -> noClasses()
            .that(not(named(Set.of(root + ".telegram.BotApi", root + ".tools.Playground"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.net.http..", "org.telegram.telegrambots.client..", "org.springframework.web.client..")
                    .or(equivalentTo(HttpURLConnection.class))
                    .or(equivalentTo(Socket.class))
                    .or(named(Set.of("okhttp3.OkHttpClient", "okhttp3.Call"))))
            .because("the token is in every address, and one class takes care that it stays there")),

    THE_PLAYGROUND_KNOWS_NOTHING_OF_THE_BOT(root -> noClasses()
            .that()
            .resideInAPackage(root + ".playground")
            .should()
            .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".playground"))))
            .because("the two meet over HTTP only, as the bot and Telegram do")),

    ONLY_THE_START_KNOWS_THE_PLAYGROUND(root -> noClasses()
            .that()
            .resideOutsideOfPackages(root, root + ".playground")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".playground")
            .because("the bot must not behave otherwise in front of it")),

    ONLY_THE_WRITER_OPENS_TRANSACTIONS(root -> noClasses()
            .that(not(named(Set.of(root + ".store.WriterThread", root + ".store.Batch"))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(TransactionManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(TransactionOperations.class)
            .because("the turns of many people share one transaction")),

    NOTHING_RUNS_BESIDE_THE_TURN(root -> noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.transaction.annotation..",
                    "org.springframework.transaction.event..",
                    "jakarta.transaction..",
                    "org.springframework.scheduling.annotation..",
                    "org.springframework.modulith.events..")
            .orShould()
            .callMethodWhere(
                    describe("set how transactions nest", call -> call.getName().equals("setPropagationBehavior")))
            .because("transactions and threads of one's own tear a turn apart; what is due later is a job")),

    ONLY_THE_OWNERS_OF_HOT_TABLES_SPEAK_SQL(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".store")
            .and(not(named(Set.of(
                    root + ".conversation.Inbox",
                    root + ".conversation.Talks",
                    root + ".conversation.Conversations",
                    root + ".conversation.FilesInForce",
                    root + ".conversation.StoredCopy",
                    root + ".conversation.Uploads",
                    root + ".conversation.BegunForms",
                    root + ".delivery.OutboxRows",
                    root + ".delivery.SeenRows"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
            .because("everything else is kept by repositories")),

    TIME_COMES_FROM_THE_CLOCK(root -> noClasses()
            .that(not(named(Set.of(root + ".Forumbot", root + ".playground.WoundClock"))))
            .should(Conditions.lookAtTheWatch())
            .because("tests and the playground set the time")),

    COLLABORATORS_COME_THROUGH_THE_CONSTRUCTOR(root -> noMembers()
            .that(not(describe("are constructors", member -> member.getName().equals("<init>"))))
            .should(Conditions.beInjected())
            .because("what a class needs stands in one place")),

    A_COMPONENT_HAS_AT_MOST_FIVE_COLLABORATORS(root -> constructors()
            .that()
            .areDeclaredInClassesThat(metaAnnotatedWith(Component.class).or(annotatedWith(Component.class)))
            .should(Conditions.takeAtMost(5))
            .because("more means two classes")),

    NAMES_SAY_THE_THING_OR_THE_ACT(root -> noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Common")
            .because("such endings say nothing")),

    NEWS_CARRIES_IDS_ONLY(root -> methods()
            .that()
            .areMetaAnnotatedWith(EventListener.class)
            .should(Conditions.hearPlainValues(root))
            .because("who hears of a change asks for the state as it is then"));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<String, ArchRule> rule;

    Rule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule below(String root) {
        return rule.apply(root).as(name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** Classes of these names and what is nested in them. */
    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe(
                "are one of " + names, type -> names.contains(type.getName().replaceAll("\\$.*", "")));
    }
}
