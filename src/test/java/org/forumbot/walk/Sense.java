package org.forumbot.walk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forumbot.conversation.Incoming.Attachment;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Stands;
import org.forumbot.walk.Doing.Answer;
import org.forumbot.walk.Phone.Button;
import org.forumbot.walk.Phone.Shown;

/** Somebody who wants to send a form, and answers what is shown: buttons where there are some, else what was given as an example. */
final class Sense {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)(?:Например|For example|Example): (.*?)(?=\\n\\n|$)");
    /** Tries at one question before everything is begun from the command again. */
    private static final int PATIENCE = 40;

    private static final List<String> GUESSES = List.of(
            "Екатеринбург",
            "+7 912 345-67-89",
            "team@example.org",
            "https://example.org/",
            "2021",
            "12.04.2024",
            "Россия",
            "Мы помогаем людям, и вот как: ".repeat(6));
    private static final Map<String, String> COMMANDS = Map.of("registration", "/register");

    private final Form form;
    private final Hands hands;
    private final Phone phone;
    private final LongFunction<Optional<Conversation>> stored;
    private String asked = "";
    private int tries;
    private boolean finished;
    private int steps;

    Sense(Form form, Hands hands, Phone phone, LongFunction<Optional<Conversation>> stored) {
        this.form = form;
        this.hands = hands;
        this.phone = phone;
        this.stored = stored;
    }

    Doing next() {
        if (phone.blocks()) {
            phone.blocks(false);
            return command();
        }
        var newest = phone.newest().orElse(null);
        if (newest == null) {
            return command();
        }
        var conversation = shown(newest);
        if (conversation.isPresent()) {
            steps = 0;
            return inForm(newest, conversation.get());
        }
        return steps++ % 4 == 3 ? command() : towards(newest);
    }

    private Doing command() {
        return hands.writes(COMMANDS.getOrDefault(form.name(), "/" + form.name()));
    }

    /** The open conversation of this form that the newest message belongs to. */
    private Optional<Conversation> shown(Shown newest) {
        return newest.buttons().stream()
                .flatMap(button -> ButtonData.read(button.data()).stream())
                .map(ButtonData::conversation)
                .flatMap(id -> stored.apply(id).stream())
                .filter(this::isWanted)
                .findFirst()
                .filter(_ -> going(newest).isEmpty());
    }

    private boolean isWanted(Conversation conversation) {
        return conversation.form().equals(form.name()) && conversation.status() == Conversation.Status.OPEN;
    }

    private Optional<Button> going(Shown newest) {
        return button(newest, data -> data.matches("n\\.[0-9a-z]+\\.go.*") && leadsToForm(data));
    }

    private boolean leadsToForm(String data) {
        return ButtonData.read(data)
                .flatMap(read -> stored.apply(read.conversation()))
                .filter(this::isWanted)
                .isPresent();
    }

    /** Not at the form: what leads there, the nearest first. */
    private Doing towards(Shown newest) {
        if (!phone.keys().isEmpty()) {
            return steps % 2 == 0 ? hands.writes("+7 912 345-67-89") : command();
        }
        var way = Stream.<Predicate<String>>of(
                        data -> data.matches("n\\.[0-9a-z]+\\.go.*") && leadsToForm(data),
                        data -> form.name().equals("practice") && data.contains("forms:resume"),
                        data -> form.name().equals("practice") && data.contains("practices:edit"),
                        data -> form.name().equals("practice") && steps % 2 == 0 && data.contains("practices.one."),
                        data -> data.endsWith("." + form.name()) && data.startsWith("b."),
                        data -> form.name().equals("registration") && data.contains("registration:change"))
                .flatMap(wanted -> button(newest, wanted).stream())
                .findFirst();
        return way.map(button -> press(newest, button)).orElseGet(this::command);
    }

    private Doing inForm(Shown newest, Conversation conversation) {
        var open = Stands.open(form, conversation);
        var here = conversation.id() + "." + open.map(Question::name).orElse("");
        tries = here.equals(asked) ? tries + 1 : 0;
        asked = here;
        if (tries > PATIENCE) {
            tries = 0;
            return command();
        }
        return open.map(question -> answer(newest, question)).orElseGet(() -> review(newest));
    }

    private Doing review(Shown newest) {
        return Stream.of("send", "fill\\.submit", "review", "chapters")
                .flatMap(way -> button(newest, data -> data.matches("n\\.[0-9a-z]+\\." + way)).stream())
                .findFirst()
                .map(button -> press(newest, button))
                .orElseGet(this::command);
    }

    /** Now and then something else than what seems best, as that may have been refused. */
    private Doing answer(Shown newest, Question question) {
        var offered = newest.buttons().stream()
                .filter(button -> button.data().startsWith("a."))
                .toList();
        var done = button(newest, data -> data.startsWith("a.") && data.endsWith(".!"));
        if (done.isPresent()) {
            finished = !finished;
            return press(newest, finished ? done.get() : more(newest, offered, done.get()));
        }
        var example = EXAMPLE.matcher(newest.text());
        if (example.find() && tries % 4 != 3) {
            return hands.writes(example.group(1).strip());
        }
        var skip = button(newest, data -> data.matches("n\\.[0-9a-z]+\\.skip.*"));
        if (!offered.isEmpty() && tries % 4 != 3) {
            return press(newest, offered.get(tries / 2 % offered.size()));
        }
        if (skip.isPresent() && tries > 1) {
            return press(newest, skip.get());
        }
        return question.example() != null && tries % 2 == 0 ? hands.writes(question.example()) : unguided();
    }

    private Doing unguided() {
        return switch (tries % 5) {
            case 3 -> hands.sends(Attachment.PHOTO, "");
            case 4 -> hands.sends(Attachment.DOCUMENT, "");
            default -> hands.writes(GUESSES.get(tries % GUESSES.size()));
        };
    }

    /** Another item, else the options one after the other. */
    private Button more(Shown newest, List<Button> offered, Button done) {
        var options = offered.stream().filter(button -> !button.equals(done)).toList();
        return button(newest, data -> data.matches("a\\..*\\.a[0-9]+"))
                .orElseGet(() -> options.isEmpty() ? done : options.get(tries / 2 % options.size()));
    }

    private Doing press(Shown message, Button button) {
        return hands.presses(message.id(), button.data(), 1, Answer.ANY);
    }

    private static Optional<Button> button(Shown message, Predicate<String> data) {
        return message.buttons().stream()
                .filter(button -> data.test(button.data()))
                .findFirst();
    }
}
