package org.forumbot.tools;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A conversation that is played as a test.
 *
 * @param language of those people whose own is not named
 * @param forums names of the files of the forums that are on, empty for those that are on anyway
 * @param people by the name the steps use
 * @param places how many places these sections have while scenarios are played
 */
record Scenario(
        Path file,
        String title,
        String language,
        List<String> forums,
        Map<String, Newcomer> people,
        Map<String, Integer> places,
        List<Step> steps) {
    /** Stands for the organizers' group; {@link #ORGANIZERS} act there. */
    static final String DESK = "desk";

    /** These two are in the organizers' group from the start. */
    static final Set<String> ORGANIZERS = Set.of("olga", "igor");

    /** The same two in their private chats with the bot, which go on from one scenario to the next. */
    static final Set<String> IN_PRIVATE = Set.of("olga_bot", "igor_bot");

    /** Somebody who has never met the bot. */
    record Newcomer(String name, String language) {}

    /** One act, or a look, and what is to be seen then. @param place file and line */
    record Step(String place, String who, Act act, Expected expected) {
        boolean atDesk() {
            return who.equals(DESK) || ORGANIZERS.contains(who);
        }
    }

    /** All who come anew and take part in the private chat: named at the top, or only by their steps. */
    Set<String> cast() {
        var cast = new LinkedHashSet<>(people.keySet());
        steps.stream().filter(step -> !step.atDesk()).map(Step::who).forEach(cast::add);
        cast.removeAll(IN_PRIVATE);
        return cast;
    }

    /** Which organizers take part in the private chat. */
    Set<String> inPrivate() {
        var who = new LinkedHashSet<String>();
        steps.stream().map(Step::who).filter(IN_PRIVATE::contains).forEach(who::add);
        return who;
    }

    Newcomer newcomer(String who) {
        var name = who.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + who.substring(1);
        return people.getOrDefault(who, new Newcomer(name, language));
    }

    /** Whether it waits for a day that comes to all: what is played after it is played that day. */
    boolean waitsForADay() {
        return steps.stream().anyMatch(step -> step.act() instanceof Act.WaitsUntil);
    }
}
