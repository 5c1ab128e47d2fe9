package org.forumbot.review;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.forumbot.review.Season.Batch;
import org.forumbot.review.Season.Deed;

/**
 * What people do by chance: most often what somebody would do where the practice stands, now and then anything by
 * anybody. Double taps and two organizers at once come often.
 */
final class ChanceDeeds {
    private static final List<Long> AUTHORS = List.of(11L, 12L, 13L);
    private static final List<Long> ORGANIZERS = List.of(21L, 22L);
    private static final List<Long> EXPERTS = List.of(31L, 32L, 11L, 33L, 34L, 35L, 36L);
    private static final List<String> STAGES = List.of("idea", "pilot", "practice", "practice", "technology");
    private static final List<String> ORGS =
            List.of("АНО «Добрый двор»", "Добрый двор", "Фонд «Забота»", "БФ забота", "Школа 5", "Музей", "Клуб");
    private static final List<String> REGIONS = List.of("Свердловская область", "Пермский край", "Приморский край");
    private static final List<String> CRITERIA = List.of("proof", "repeat", "price");
    private static final List<String> WORDS =
            List.of("Сильная команда и ясный итог", "Мало данных об итогах", "Коротко", "", "Посчитайте людей за год");

    private final Random chance;
    private final Season season;

    /** What somebody is in the middle of. */
    private final ArrayDeque<Deed> going = new ArrayDeque<>();

    /** For so many batches nobody does anything. */
    private int silent;

    ChanceDeeds(Random chance, Season season) {
        this.chance = chance;
        this.season = season;
    }

    Batch next() {
        if (silent == 0 && in(25)) {
            beSilent();
        }
        if (silent > 0) {
            silent--;
            return new Batch(Duration.ofDays(8), true, false, List.of(DeedsOfExperts.looksAtReviews(any(EXPERTS))));
        }
        var pause = in(30) ? Duration.ofDays(1 + chance.nextInt(6)) : Duration.ofMillis(1 + chance.nextInt(3_000));
        int kind = chance.nextInt(10);
        int many = kind < 4 ? 1 : kind < 7 ? 2 : 2 + chance.nextInt(7);
        var deeds = new ArrayList<Deed>();
        while (deeds.size() < many) {
            deeds.add(deeds.isEmpty() || !in(3) ? deed() : deeds.getLast());
        }
        return new Batch(pause, chance.nextBoolean(), many > 1 && many < 4 && chance.nextBoolean(), deeds);
    }

    /**
     * Until its dates have passed twice, with reminders before each, of which each silence brings one; then its author
     * comes back.
     */
    private void beSilent() {
        for (int p = 0; p < season.model.practices.size(); p++) {
            var practice = season.model.practices.get(p);
            if (practice.is("RETURNED")) {
                silent = 7;
                going.addFirst(DeedsOfAuthors.bringBack(p, practice.author));
            }
        }
    }

    private boolean in(int times) {
        return chance.nextInt(times) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private Deed deed() {
        if (!going.isEmpty() && !in(6)) {
            return going.removeFirst();
        }
        int practices = season.model.practices.size();
        if (season.invitations.isEmpty()) {
            expertsCome();
            return DeedsAtDesk.invite(any(ORGANIZERS));
        } else if (practices < 3 || in(90)) {
            return DeedsOfAuthors.submit(any(AUTHORS), answers());
        } else if (in(25)) {
            return expertComes();
        }
        int p = in(50) ? practices : practices - 1 - chance.nextInt(Math.min(practices, 5));
        var practice = season.practice(p);
        if (practice == null || in(8)) {
            return anything(p);
        } else if (practice.is("REJECTED", "WITHDRAWN", "ARCHIVED") && !in(5)) {
            return DeedsOfAuthors.submit(any(AUTHORS), answers());
        }
        return sensible(p, practice);
    }

    private Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        Season.QUESTIONS.forEach(question -> answers.put(question, "ответ"));
        answers.put("stage", any(STAGES));
        answers.put("org_name", any(ORGS));
        answers.put("org_region", any(REGIONS));
        return answers;
    }

    private void expertsCome() {
        for (int which = 0; which < 5; which++) {
            going.add(DeedsAtDesk.invite(any(ORGANIZERS)));
        }
        for (int which = 0; which < 5; which++) {
            going.add(DeedsOfExperts.accept(EXPERTS.get(which), which, any(REGIONS), any(ORGS)));
        }
    }

    private Deed expertComes() {
        return switch (chance.nextInt(7)) {
            case 0, 1 -> DeedsAtDesk.invite(any(ORGANIZERS));
            case 2 -> in(2) ? DeedsOfExperts.leave(anybody()) : DeedsOfExperts.looksAtReviews(any(EXPERTS));
            case 3 ->
                in(2)
                        ? DeedsOfExperts.tellsAnew(any(EXPERTS), any(REGIONS), any(ORGS))
                        : DeedsOfAuthors.edit(0, anybody());
            default -> {
                int made = season.invitations.size();
                int which = made == 0 || in(10) ? made : in(3) ? chance.nextInt(made) : made - 1;
                yield DeedsOfExperts.accept(any(EXPERTS), which, any(REGIONS), any(ORGS));
            }
        };
    }

    private long anybody() {
        return switch (chance.nextInt(3)) {
            case 0 -> any(AUTHORS);
            case 1 -> any(ORGANIZERS);
            default -> any(EXPERTS);
        };
    }

    /** Where it stands somebody would do this. */
    private Deed sensible(int p, ModelPractice practice) {
        long holder = practice.holder == 0 || in(6) ? any(ORGANIZERS) : practice.holder;
        return switch (practice.status) {
            case "SUBMITTED" -> in(6) ? author(p, practice) : taking(p, practice, holder);
            case "IN_CHECK" -> checking(p, practice, holder);
            case "RETURNED" -> in(12) ? DeedsOfAuthors.withdraw(p, practice.author) : answering(p, practice);
            case "IN_REVIEW" -> in(3) ? checking(p, practice, holder) : judging(p, practice);
            case "DECIDED" -> deciding(p, holder);
            case "ACCEPTED", "RECOMMENDED", "PUBLISHED" -> in(3) ? deciding(p, holder) : author(p, practice);
            default -> author(p, practice);
        };
    }

    private Deed answering(int p, ModelPractice practice) {
        return in(2) ? DeedsOfAuthors.reply(p, practice.author, any(Season.QUESTIONS)) : author(p, practice);
    }

    private Deed taking(int p, ModelPractice practice, long person) {
        return switch (chance.nextInt(6)) {
            case 0 -> DeedsOfOrganizers.again(p, person);
            case 1 -> DeedsAtDesk.takeOver(p, person, in(3) ? any(ORGANIZERS) : practice.holder);
            case 2 -> DeedsOfOrganizers.hand(p, person, any(ORGANIZERS));
            default -> DeedsAtDesk.take(p, person);
        };
    }

    private Deed checking(int p, ModelPractice practice, long person) {
        if (practice.is("IN_CHECK") && !in(3)) {
            return practice.panel.isFull() ? DeedsOfOrganizers.pass(p, person) : choosing(p, practice, person);
        }
        var question = in(10) ? "nothing" : any(Season.QUESTIONS);
        return switch (chance.nextInt(18)) {
            case 0, 1 ->
                DeedsOfOrganizers.remark(
                        p, person, question, in(8) ? "Мало" : any(List.of("Добавьте цифру", "Назовите срок")));
            case 2 -> DeedsOfOrganizers.dropRemark(p, person, question);
            case 3 -> DeedsOfOrganizers.sendBack(p, person, any(List.of("3", "5", "9", "0", "x")));
            case 4, 5, 6 -> DeedsOfOrganizers.pass(p, person);
            case 7 ->
                in(3)
                        ? DeedsOfOrganizers.reject(p, person, any(List.of("theme", "law", "mood")), any(WORDS))
                        : DeedsOfOrganizers.enough(p, person);
            case 8 -> taking(p, practice, person);
            case 9 -> DeedsOfOrganizers.drop(p, in(5) ? 0 : p, person, any(EXPERTS), in(4));
            case 10 -> DeedsOfOrganizers.looksAtCandidates(p, person);
            case 11 -> DeedsOfOrganizers.looksAtMembers(p, person);
            case 12 -> in(3) ? author(p, practice) : DeedsOfOrganizers.enough(p, person);
            default -> choosing(p, practice, person);
        };
    }

    private Deed choosing(int p, ModelPractice practice, long person) {
        var may = season.model.mayJudge(practice);
        return DeedsOfOrganizers.choose(p, person, may.isEmpty() || in(4) ? any(EXPERTS) : any(may).person);
    }

    private Deed author(int p, ModelPractice practice) {
        long person = in(8) ? anybody() : practice.author;
        return switch (chance.nextInt(14)) {
            case 0, 1, 2 ->
                DeedsOfAuthors.sendAgain(
                        p, in(3) ? Map.of() : Map.of(any(Season.QUESTIONS), "ответ " + chance.nextInt(99)));
            case 3 -> DeedsOfAuthors.sendAgain(p, in(2) ? Map.of("org_name", any(ORGS)) : Map.of("stage", any(STAGES)));
            case 4 -> DeedsOfAuthors.resend(p, person);
            case 5 -> DeedsOfAuthors.reply(p, person, any(Season.QUESTIONS));
            case 6 -> in(3) ? DeedsOfAuthors.withdraw(p, person) : DeedsOfAuthors.edit(p, person);
            case 7 -> DeedsOfAuthors.bringBack(p, person);
            case 8 -> DeedsOfAuthors.completes(p, !in(5));
            case 9 -> in(3) ? DeedsOfAuthors.copy(p, person) : DeedsOfAuthors.completes(p, true);
            case 10 -> DeedsOfAuthors.archive(p, in(3) ? any(ORGANIZERS) : person, in(3) ? "" : "Устарела");
            default -> DeedsOfAuthors.publish(p, person);
        };
    }

    private Deed judging(int p, ModelPractice practice) {
        var asked = practice.panel.in("ASKED");
        if (asked.isEmpty() || in(8)) {
            return expertSays(p, any(EXPERTS));
        }
        var review = any(asked);
        if (in(4)) {
            return expertSays(p, review.expert.person);
        }
        int level = 1 + chance.nextInt(4);
        for (var criterion : CRITERIA) {
            var score = in(12) ? "x" : Integer.toString(Math.clamp(level + chance.nextInt(3) - 1L, 0, 4));
            going.add(DeedsOfExperts.score(
                    p, review.expert.person, review.expert.person, false, criterion + "-" + score));
            going.add(DeedsOfExperts.comment(
                    p, review.expert.person, review.expert.person, criterion, "Потому что " + level));
        }
        going.add(DeedsOfExperts.send(p, review.expert.person, review.expert.person, false));
        return DeedsOfExperts.looksAtReviews(review.expert.person);
    }

    private Deed expertSays(int p, long expert) {
        long person = in(6) ? anybody() : expert;
        boolean first = in(5);
        return switch (chance.nextInt(12)) {
            case 0, 1 -> DeedsOfExperts.send(p, expert, person, first);
            case 2 -> DeedsOfExperts.recuse(p, expert, person);
            case 3 -> in(8) ? DeedsOfExperts.leave(person) : DeedsOfExperts.looksAtReviews(expert);
            case 4 ->
                in(4)
                        ? DeedsOfExperts.tellsAnew(expert, any(REGIONS), any(ORGS))
                        : DeedsOfExperts.looksAtReviews(expert);
            case 5, 6 ->
                DeedsOfExperts.comment(
                        p, expert, person, in(3) ? "" : any(CRITERIA), any(List.of("Так", "Слишком мало людей")));
            default ->
                DeedsOfExperts.score(
                        p,
                        expert,
                        person,
                        first,
                        any(List.of("proof", "repeat", "price", "mood")) + "-"
                                + any(List.of("0", "1", "2", "3", "4", "5", "x")));
        };
    }

    private String words() {
        return in(4) ? any(WORDS) : WORDS.getFirst();
    }

    private Deed deciding(int p, long person) {
        return switch (chance.nextInt(12)) {
            case 0, 1 -> DeedsOfOrganizers.decide(p, person, "ACCEPT", any(List.of("S001", "none", "S777")), words());
            case 2 -> DeedsOfOrganizers.decide(p, person, "RECOMMEND", "", words());
            case 3, 4 -> DeedsOfOrganizers.decide(p, person, "REJECT", "", words());
            case 5 -> DeedsOfOrganizers.undo(p, person);
            case 6 -> DeedsAtDesk.takeOver(p, any(ORGANIZERS), in(3) ? any(ORGANIZERS) : person);
            case 7, 8 -> DeedsAtDesk.list(any(ORGANIZERS));
            case 9 -> DeedsOfOrganizers.looksAtMembers(p, person);
            default -> DeedsAtDesk.publish(any(ORGANIZERS), in(4) ? 1 : 0);
        };
    }

    /** By anybody, wherever the practice stands. */
    private Deed anything(int p) {
        var practice = season.practice(p);
        long person = anybody();
        return switch (chance.nextInt(6)) {
            case 0 -> practice == null ? DeedsAtDesk.take(p, person) : taking(p, practice, person);
            case 1 ->
                practice == null ? DeedsOfOrganizers.choose(p, person, any(EXPERTS)) : checking(p, practice, person);
            case 2 -> practice == null ? DeedsOfAuthors.withdraw(p, person) : author(p, practice);
            case 3 -> expertSays(p, any(EXPERTS));
            case 4 -> deciding(p, person);
            default -> DeedsOfOrganizers.pass(p, person);
        };
    }
}
