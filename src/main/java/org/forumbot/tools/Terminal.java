package org.forumbot.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forumbot.tools.Chat.Said;

/** A conversation at the terminal: what is typed is sent, what comes is printed with its buttons numbered. */
final class Terminal {
    private static final Pattern NUMBER = Pattern.compile(":(\\d{1,3})");
    private static final Pattern TIME = Pattern.compile(":time \\+?(\\d{1,4}) ?([dhm])");
    private static final Pattern SENT = Pattern.compile(":(photo|document|voice|sticker)");
    private static final Pattern CONTACT = Pattern.compile(":contact(?: (\\+?[\\d ()-]{3,25}))?");

    private final Playground playground;
    private final BufferedReader in;
    private final PrintWriter out;
    private final List<String> help;
    private long person;
    private Chat seen = Chat.EMPTY;
    private Chat seenAtDesk = Chat.EMPTY;

    /** @param help what is said to {@code :help} */
    Terminal(Playground playground, BufferedReader in, PrintWriter out, List<String> help) {
        this.playground = playground;
        this.in = in;
        this.out = out;
        this.help = List.copyOf(help);
    }

    /** Comes as somebody new, opens what is to be seen, and goes on until the input ends. */
    void play(Opening opening, String language) throws IOException {
        person = playground.newcomer(new Scenario.Newcomer("Anna", language));
        seenAtDesk = desk();
        open(opening);
        while (true) {
            out.print("> ");
            out.flush();
            var line = in.readLine();
            if (line == null || line.strip().equals(":quit")) {
                out.println();
                return;
            }
            if (System.console() == null || !System.console().isTerminal()) {
                out.println(line);
            }
            if (!line.isBlank()) {
                heard(line.strip());
            }
        }
    }

    private void open(Opening opening) {
        if (!opening.command().isEmpty()) {
            act(new Act.Writes("/" + opening.command()));
            return;
        }
        hands().perform(new Act.Writes("/start"));
        seen = new Settled(playground).chat(this::chat, seen);
        act(new Act.Forges(opening.data()));
    }

    private void heard(String line) {
        try {
            if (line.startsWith(":")) {
                special(line);
            } else {
                act(new Act.Writes(line));
            }
        } catch (AssertionError impossible) {
            out.println("! " + impossible.getMessage());
        }
    }

    private void special(String line) {
        var number = NUMBER.matcher(line);
        var time = TIME.matcher(line);
        var sent = SENT.matcher(line);
        var contact = CONTACT.matcher(line);
        if (number.matches()) {
            press(Integer.parseInt(number.group(1)));
        } else if (sent.matches()) {
            act(new Act.Sends(sent.group(1)));
        } else if (contact.matches()) {
            act(new Act.Shares(Optional.ofNullable(contact.group(1)).orElse("own"), ""));
        } else if (time.matches()) {
            wind(Integer.parseInt(time.group(1)), time.group(2));
        } else if (line.equals(":desk")) {
            var now = desk();
            print(now.since(seenAtDesk));
            seenAtDesk = now;
        } else {
            help.forEach(out::println);
        }
    }

    private void press(int number) {
        var labels = labels();
        if (number < 1 || number > labels.size()) {
            out.println("! There is no button " + number + ".");
            return;
        }
        act(
                shown().map(said -> said.buttons().isEmpty()).orElse(true)
                        ? new Act.Presses(labels.get(number - 1), "", 1)
                        : new Act.Forges(
                                shown().orElseThrow().buttons().get(number - 1).data()));
    }

    /** The newest message of the bot: its buttons have the numbers, else the keys of the open keyboard do. */
    private Optional<Said> shown() {
        return seen.newest();
    }

    private List<String> labels() {
        return shown().map(said -> said.buttons().isEmpty() ? seen.keys() : said.labels())
                .orElse(List.of());
    }

    private void wind(int much, String unit) {
        var by = switch (unit) {
            case "d" -> Duration.ofDays(much);
            case "h" -> Duration.ofHours(much);
            default -> Duration.ofMinutes(much);
        };
        out.println("! It is "
                + playground
                        .act("clock", Map.of("advance", by.toString()))
                        .path("now")
                        .asString("") + " now.");
        show(new Settled(playground).quiet(this::chat));
    }

    private void act(Act act) {
        var before = seen;
        var done = hands().perform(act);
        var toast =
                done.presses().isEmpty() ? "" : playground.toast(done.presses().getLast(), Settled.PATIENCE);
        if (!toast.isEmpty()) {
            out.println("( " + toast + " )");
        }
        show(new Settled(playground).chat(this::chat, before));
    }

    private void show(Chat now) {
        print(now.since(seen));
        seen = now;
        var labels = labels();
        for (int at = 0; at < labels.size(); at++) {
            out.println("   [" + (at + 1) + "] " + labels.get(at));
        }
    }

    private void print(List<Said> said) {
        said.forEach(message -> out.println("bot: " + message.text().strip().replace("\n", "\n     ")));
    }

    private Hands hands() {
        return new Hands(playground, person, person, seen);
    }

    private Chat chat() {
        return playground.chat(person, person);
    }

    private Chat desk() {
        return playground.chat(Playground.DESK, 2001);
    }
}
