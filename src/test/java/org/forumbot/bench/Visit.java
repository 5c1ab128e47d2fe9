package org.forumbot.bench;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumbot.bench.Act.Leaves;
import org.forumbot.bench.Act.Presses;
import org.forumbot.bench.Act.Types;
import org.forumbot.bench.Act.Waits;
import org.forumbot.bench.Shown.Button;

/**
 * Comes to register, takes a seat in a section, looks at the own programme and leaves: 17 acts. Answers the question
 * that is shown, in whatever order they come, and presses the button that is there. Every second one looks for a section
 * by a word, the others by the day.
 */
final class Visit implements Script {
    /** The questions in their order, by words that stand in them. */
    static final List<String> QUESTIONS = List.of(
            "Согласие на обработку",
            "Как вас зовут?",
            "В какой роли",
            "Какую организацию",
            "Из какого вы региона?",
            "Ваш телефон?",
            "Ваша электронная почта?",
            "Какие темы",
            "Сколько вам лет?");

    private static final Pattern NUMBER = Pattern.compile("Ваш номер: (\\S*R-\\d+)");
    private static final Pattern SEAT = Pattern.compile("^d\\..*\\.seats:(?:take|wait)\\.(\\w+).*$");
    /** A list of one day, with no other condition. */
    private static final Pattern DAY = Pattern.compile("\\.sections\\.list\\.\\d+$");
    /** What stands in several titles of the programme. */
    private static final List<String> WORDS =
            List.of("практика", "школа", "помощь", "семья", "спорт", "проект", "фильм", "реабилитация");

    private static final int TRACKS = 2;

    private final long person;
    private final boolean only;
    private final Given given;
    private String role = "";
    private String number = "";
    private String section = "";
    private boolean searched;
    private int asked = -1;
    private int askedAgain;
    private int begunAgain;

    Visit(long person) {
        this(person, false);
    }

    private Visit(long person, boolean only) {
        this.person = person;
        this.only = only;
        given = Given.of(person);
    }

    /** Leaves when registered: 13 acts. */
    static Visit onlyToRegister(long person) {
        return new Visit(person, true);
    }

    Given given() {
        return given;
    }

    /** The code of the role that was chosen. */
    synchronized String role() {
        return role;
    }

    /** The number of the registration, empty before it was told. */
    synchronized String number() {
        return number;
    }

    /** The code of the section in which a seat was asked for, empty for none. */
    synchronized String section() {
        return section;
    }

    /** How often a question came that had been answered. */
    synchronized int askedAgain() {
        return askedAgain;
    }

    /** How often the first question came again. */
    synchronized int begunAgain() {
        return begunAgain;
    }

    @Override
    public Act begins() {
        return new Types("/start");
    }

    @Override
    public Act triesAgain() {
        return new Types(number.isEmpty() ? "/register" : "/sections");
    }

    @Override
    public synchronized Act next(Shown shown) {
        var told = NUMBER.matcher(shown.text());
        if (told.find()) {
            number = told.group(1);
        }
        for (int question = 0; question < QUESTIONS.size(); question++) {
            if (number.isEmpty() && shown.says(QUESTIONS.get(question)) && !shown.says("проверьте ответы")) {
                note(question);
                return answer(question, shown);
            }
        }
        return elsewhere(shown);
    }

    private void note(int question) {
        if (question < asked) {
            askedAgain++;
            begunAgain += question == 0 ? 1 : 0;
        }
        asked = Math.max(asked, question);
    }

    private Act answer(int question, Shown shown) {
        return switch (question) {
            case 0 -> press(shown, shown.answers().getFirst());
            case 1 -> new Types(given.name());
            case 2 -> role(shown);
            case 3 -> new Types(given.org());
            case 4 -> new Types(given.region());
            case 5 -> new Types(given.phone());
            case 6 -> new Types(given.email());
            case 7 -> tracks(shown);
            default -> press(shown, shown.answers().getLast());
        };
    }

    private Act role(Shown shown) {
        var roles = shown.answers().stream()
                .filter(button -> !button.data().endsWith(".recipient"))
                .toList();
        var chosen = roles.get((int) (person % roles.size()));
        role = chosen.data().substring(chosen.data().lastIndexOf('.') + 1);
        return press(shown, chosen);
    }

    private Act tracks(Shown shown) {
        var tracks = shown.answers().stream()
                .filter(button -> !button.data().endsWith(".!"))
                .toList();
        for (int wanted = 0; wanted < TRACKS; wanted++) {
            var track = tracks.get((int) ((person + wanted) % tracks.size()));
            if (!track.label().startsWith("✅")) {
                return press(shown, track);
            }
        }
        return press(shown, shown.button(".!").orElseThrow());
    }

    private Act elsewhere(Shown shown) {
        if (!number.isEmpty()) {
            return only ? new Leaves() : amongSections(shown);
        }
        return shown.button(".send")
                .or(() -> shown.button(".registration"))
                .<Act>map(button -> press(shown, button))
                .orElseGet(Waits::new);
    }

    private Act amongSections(Shown shown) {
        var seat = shown.buttons().stream()
                .map(Button::data)
                .map(SEAT::matcher)
                .filter(Matcher::find)
                .findFirst();
        if (seat.isPresent()) {
            section = seat.get().group(1);
            return new Presses(shown, seat.get().group());
        }
        if (shown.says("Секций: ")) {
            return new Leaves();
        }
        var days = shown.buttons().stream()
                .filter(button -> DAY.matcher(button.data()).find())
                .toList();
        if (section.isEmpty()
                && shown.all(".sections.card.").isEmpty()
                && !days.isEmpty()
                && !searched
                && person % 2 == 0) {
            searched = true;
            return new Types(WORDS.get((int) (person / 2 % WORDS.size())));
        }
        return shown.button(".mine.agenda")
                .filter(_ -> !section.isEmpty())
                .or(() -> one(shown.all(".sections.card.")))
                .or(() -> one(days))
                .<Act>map(button -> press(shown, button))
                .orElseGet(Waits::new);
    }

    private Optional<Button> one(List<Button> ways) {
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways.get((int) (person / 7 % ways.size())));
    }

    private static Act press(Shown shown, Button button) {
        return new Presses(shown, button.data());
    }
}
