package org.forumbot.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.forumbot.conversation.Phrases;
import org.forumbot.passport.Sheet.Block;
import org.forumbot.passport.Sheet.Figure;
import org.forumbot.passport.Sheet.Line;
import org.springframework.stereotype.Component;

/**
 * Says what stands on the passport of a card: the eight blocks of a one-page passport, with the person to be called left
 * out. What nobody has told is listed, never made up.
 */
@Component
class Sheets {
    private static final String IDEA = "idea";

    /** Before it is a practice nobody can have repeated it. */
    private static final List<String> YOUNG = List.of(IDEA, "pilot");

    private final Phrases phrases;

    Sheets(Phrases phrases) {
        this.phrases = phrases;
    }

    Sheet of(Card card) {
        return new Making(card).sheet();
    }

    private final class Making {
        private final Card card;
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        Making(Card card) {
            this.card = card;
        }

        Sheet sheet() {
            blocks();
            var gaps = new Sheet.Gaps(card.isExample() ? say("passport.unsaid") : say("passport.missing"), missing);
            return new Sheet(head(), card.at("summary"), figures(), blocks, gaps, foot());
        }

        private Sheet.Head head() {
            return new Sheet.Head(
                    card.isExample() ? say("passport.specimen") : card.event(),
                    card.isExample() ? say("passport.example") : card.number(),
                    card.at("title"),
                    card.at("org_name"),
                    card.at("org_region"),
                    card.stage(),
                    List.of(
                            say("passport.stage.idea"),
                            say("passport.stage.pilot"),
                            say("passport.stage.practice"),
                            say("passport.stage.technology")));
        }

        private void blocks() {
            block(say("passport.problem"), texts("problem", "problem_source", say("passport.figures.from")), true);
            block(say("passport.people"), people(), true);
            block(say("passport.goal"), texts("goal"), false);
            block(say("passport.mechanism"), texts("mechanism"), true);
            block(say("passport.steps"), steps(), true);
            block(say("passport.done"), done(), true);
            block(say("passport.changed"), changed(), !isYoung());
            block(say("passport.needs"), needs(), true);
            block(say("passport.core"), texts("core", "adaptable", say("passport.adaptable")), false);
            block(say("passport.places"), items("places"), true);
            block(say("passport.repeated"), items("repeated_at"), !isYoung());
            block(say("passport.help"), help(), true);
        }

        /** @param wanted whether it is missed when it is empty */
        private void block(String heading, List<Line> lines, boolean wanted) {
            if (!lines.isEmpty()) {
                blocks.add(new Block(heading, lines));
            } else if (wanted) {
                missing.add(heading);
            }
        }

        private List<Line> texts(String question) {
            return text(question).toList();
        }

        /** @param further another question, told with this name */
        private List<Line> texts(String question, String further, String name) {
            return Stream.concat(text(question), pair(name, card.at(further))).toList();
        }

        private Stream<Line> text(String question) {
            return Stream.of(card.at(question))
                    .filter(text -> !text.isEmpty())
                    .map(text -> new Line.Text(oneParagraph(text)));
        }

        private static Stream<Line> pair(String name, String value) {
            return value.isEmpty() ? Stream.of() : Stream.of(new Line.Pair(name, oneParagraph(value)));
        }

        private List<Line> people() {
            return text("target_group").toList();
        }

        private List<Line> steps() {
            var lines = new ArrayList<Line>();
            for (var entry : Entries.of(card.at("steps"))) {
                lines.add(new Line.Item(lines.size() + 1, entry.first(), step(entry)));
            }
            return lines;
        }

        /** With all its five parts it is told as sentences, else as it is. */
        private String step(Entries entry) {
            var parts = entry.parts();
            return parts.size() == 5
                    ? say(
                            "passport.step",
                            Map.of(
                                    "what", parts.get(1),
                                    "who", begun(parts.get(2)),
                                    "time", parts.get(3),
                                    "result", parts.get(4)))
                    : entry.rest();
        }

        private String outcome(Entries entry) {
            var parts = entry.parts();
            return parts.size() == 5
                    ? say(
                            "passport.outcome",
                            Map.of(
                                    "how", begun(parts.get(1)),
                                    "before", parts.get(2),
                                    "after", parts.get(3),
                                    "count", parts.get(4)))
                    : entry.rest();
        }

        private static String begun(String sentence) {
            int first = sentence.offsetByCodePoints(0, 1);
            return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
        }

        private List<Line> items(String question) {
            return Entries.of(card.at(question)).stream()
                    .<Line>map(entry -> new Line.Item(0, entry.first(), entry.rest()))
                    .toList();
        }

        private List<Line> done() {
            return Entries.of(card.at("outputs")).stream()
                    .<Line>map(entry -> entry.hasAmount()
                            ? new Line.Pair(entry.first(), entry.rest())
                            : new Line.Item(0, entry.first(), entry.rest()))
                    .toList();
        }

        private List<Line> changed() {
            var lines = new ArrayList<Line>();
            Entries.of(card.at("outcomes"))
                    .forEach(entry -> lines.add(new Line.Item(0, entry.first(), outcome(entry))));
            pair(say("passport.evidence"), card.at("evidence_level")).forEach(lines::add);
            return lines;
        }

        private List<Line> needs() {
            var team = Entries.of(card.at("team")).stream()
                    .map(entry -> entry.rest().isEmpty() ? entry.first() : entry.first() + " (" + entry.rest() + ")")
                    .toList();
            return Stream.of(
                            pair(say("passport.team"), String.join(", ", team)),
                            pair(say("passport.budget"), roubles("budget_year")),
                            pair(say("passport.launch"), roubles("launch_cost")),
                            pair(say("passport.months"), card.at("launch_months")),
                            pair(say("passport.facilities"), card.at("facilities")))
                    .flatMap(line -> line)
                    .toList();
        }

        private List<Line> help() {
            return Stream.of(
                            text("offers"),
                            pair(say("passport.terms"), card.at("terms")),
                            pair(say("passport.adopter"), card.at("adopter_needs")))
                    .flatMap(line -> line)
                    .toList();
        }

        private List<Figure> figures() {
            var all = new ArrayList<Figure>();
            figure(all, card.at("beneficiaries"), say(isIdea() ? "passport.planned" : "passport.helped"));
            Entries.of(card.at("outputs")).stream()
                    .filter(Entries::hasAmount)
                    .forEach(entry -> figure(all, entry.amount(), told(entry)));
            if (all.size() > 3 && !card.at("cost_per_person").isEmpty()) {
                all.subList(3, all.size()).clear();
            }
            figure(all, roubles("cost_per_person"), say("passport.cost"));
            figure(all, card.at("started_year"), say("passport.since"));
            return all.subList(0, Math.min(all.size(), Sheet.MOST_FIGURES));
        }

        private String told(Entries entry) {
            return entry.behindAmount().isEmpty()
                    ? entry.first()
                    : entry.first() + ", " + entry.behindAmount().getFirst();
        }

        private static void figure(List<Figure> all, String number, String label) {
            if (!number.isEmpty()) {
                all.add(new Figure(number, label));
            }
        }

        private String roubles(String question) {
            var amount = card.at(question);
            return amount.isEmpty() || !amount.matches("[\\d\\s\u00a0.,]+")
                    ? amount
                    : say("passport.roubles", Map.of("amount", amount));
        }

        private boolean isYoung() {
            return YOUNG.contains(card.stage());
        }

        private boolean isIdea() {
            return card.stage().equals(IDEA);
        }

        private Sheet.Foot foot() {
            return new Sheet.Foot(card.link(), say("passport.open"), card.isExample() ? origin() : making());
        }

        private List<String> origin() {
            return List.of(say("passport.source", Map.of("source", card.source())));
        }

        private List<String> making() {
            return List.of(
                    say("passport.made", Map.of("number", card.number(), "revision", card.revision())),
                    say("passport.contact"),
                    card.when().isEmpty() ? card.event() : card.event() + ", " + card.when());
        }

        private static String oneParagraph(String text) {
            return text.replaceAll("\\s*\\R\\s*", " ").strip();
        }

        private String say(String key) {
            return say(key, Map.of());
        }

        private String say(String key, Map<String, Object> values) {
            return phrases.say(card.language(), key, values).text();
        }
    }
}
