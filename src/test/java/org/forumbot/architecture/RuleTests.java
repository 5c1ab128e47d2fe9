package org.forumbot.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumbot.Forumbot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The architecture")
class RuleTests {
    private static final String MAIN = Forumbot.class.getPackageName();
    private static final String FIXTURES = RuleTests.class.getPackageName() + ".fixtures";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(MAIN);
    private static final JavaClasses MISPLACED = new ClassFileImporter().importPackages(FIXTURES);

    /** Which fixtures break a rule; all the others keep it. */
    private static final Map<Rule, Set<String>> BROKEN_BY = Map.ofEntries(
            entry(Rule.THE_DIALOG_KNOWS_ONLY_THE_LANGUAGE, Set.of("dialog.MisplacedInDialog")),
            entry(Rule.PACKAGES_ARE_FLAT, Set.of("dialog.deeper.Deeper")),
            entry(Rule.WHAT_IS_PUBLIC_IS_USED_ELSEWHERE, Set.of("store.ShownInVain")),
            entry(Rule.ONLY_TELEGRAM_KNOWS_TELEGRAM, Set.of("guide.KnowsTelegram")),
            entry(Rule.ONE_CLASS_TALKS_HTTP, Set.of("telegram.SecondClient")),
            entry(Rule.THE_PLAYGROUND_KNOWS_NOTHING_OF_THE_BOT, Set.of("playground.KnowsTheBot")),
            entry(Rule.ONLY_THE_START_KNOWS_THE_PLAYGROUND, Set.of("guide.KnowsThePlayground")),
            entry(Rule.ONLY_THE_WRITER_OPENS_TRANSACTIONS, Set.of("store.TransactionOfItsOwn")),
            entry(
                    Rule.NOTHING_RUNS_BESIDE_THE_TURN,
                    Set.of("registration.BesideTheTurn", "registration.AfterTheTurn", "store.TransactionOfItsOwn")),
            entry(Rule.ONLY_THE_OWNERS_OF_HOT_TABLES_SPEAK_SQL, Set.of("registration.SpeaksSql")),
            entry(Rule.TIME_COMES_FROM_THE_CLOCK, Set.of("conversation.LooksAtTheWatch", "conversation.CountsMillis")),
            entry(
                    Rule.COLLABORATORS_COME_THROUGH_THE_CONSTRUCTOR,
                    Set.of("delivery.InjectedField", "delivery.InjectedSetter")),
            entry(Rule.A_COMPONENT_HAS_AT_MOST_FIVE_COLLABORATORS, Set.of("delivery.SixCollaborators")),
            entry(Rule.NAMES_SAY_THE_THING_OR_THE_ACT, Set.of("delivery.PostUtils", "delivery.PostUtils$LetterDto")),
            entry(Rule.NEWS_CARRIES_IDS_ONLY, Set.of("delivery.HearsEntities")));

    @ParameterizedTest
    @EnumSource
    void keeps_every_rule(Rule rule) {
        rule.below(MAIN).check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_bites(Rule rule) {
        var broken = rule.below(FIXTURES).evaluate(MISPLACED).getFailureReport().getDetails();

        assertThat(named(broken)).isEqualTo(BROKEN_BY.get(rule));
    }

    /** Lombok leaves no trace in classes, so its absence shows only here. */
    @Test
    void gets_along_without_lombok() {
        assertThat(getClass().getClassLoader().getResource("lombok/Getter.class"))
                .isNull();
    }

    /** The fixtures that a report speaks of as the ones that break the rule. */
    private static Set<String> named(List<String> broken) {
        return MISPLACED.stream()
                .map(type -> type.getName())
                .filter(name -> broken.stream()
                        .anyMatch(line -> line.matches(".*?<" + "\\Q" + name + "\\E" + "[.>(].*")
                                && line.indexOf("<" + name) == line.indexOf("<" + FIXTURES)))
                .map(name -> name.substring(FIXTURES.length() + 1))
                .collect(Collectors.toSet());
    }
}
