package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.forumbot.dialog.Input.Move;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.ShippedDialogs;
import org.forumbot.testkit.Thorough;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whatever is typed and pressed in a shipped form")
class WalkTests {
    private static final long FIRST_SEED = 20_240_513;
    private static final int WALKS = Thorough.isAgain() ? 1 : Thorough.on() ? 10_000 : 50;
    private static final int STEPS = 60;
    private static final List<String> TYPED = List.of(
            "",
            " ",
            "да",
            "Yes",
            "нет",
            "Анна Иванова",
            "АНО «Добрый двор»",
            "team@example.org",
            "8 912 345-67-89",
            "+375291234567",
            "Екатеринбург",
            "Москва",
            "урал",
            "Республика",
            "Франция",
            "700",
            "более 700",
            "2 400 000",
            "2,4 млн",
            "-1",
            "0",
            "1,5",
            "10-20",
            "9".repeat(60),
            "2021",
            "‹ Назад",
            "Пропустить",
            "✕ Прервать",
            "Skip",
            "*жирно* _курсив_ {name} '{'",
            "/start",
            "строка\nещё строка\n\n— и ещё",
            "\u0000\u0001\uE001\uE002",
            "👩‍👩‍👧👍🏽",
            "\ud83d",
            "\u202eтекст",
            "a".repeat(120),
            "Мы помогаем людям, и вот как: ".repeat(12),
            "Мы помогаем людям, и вот как:\n".repeat(14),
            "слово ".repeat(700),
            "строка " + "я".repeat(150) + "\n",
            "я".repeat(4096),
            "НКО, Дети",
            "Пожилые; Семьи с детьми",
            "Здравоохранение, Спорт");

    private static final Map<String, Conversation> FULL = new HashMap<>();

    private static DialogFiles shipped;

    @BeforeAll
    static void open_the_shipped_files() {
        shipped = ShippedDialogs.opened();
    }

    static Stream<Arguments> forms() {
        return Stream.of("ru", "en")
                .flatMap(language -> shipped.library(language, ShippedDialogs.FORUM).forms().values().stream()
                        .map(form -> arguments(named(form.name() + " in " + language, form))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void there_is_one_reply_and_a_way_on_and_only_valid_answers(Form form) {
        for (int walk = 0; walk < WALKS; walk++) {
            long seed = Thorough.seed(FIRST_SEED) + walk;
            try {
                new Walk(form, new Random(seed)).goes();
            } catch (AssertionError | RuntimeException stuck) {
                throw new AssertionError("The walk again: -Dforumbot.seed=" + seed, stuck);
            }
        }
    }

    /** One person who does anything at all, mostly what is offered. */
    private static final class Walk {
        private final Form form;
        private final Random chance;
        private final List<String> offered = new ArrayList<>();
        private final List<Input> done = new ArrayList<>();
        private Conversation conversation;
        private Keyboard keyboard = Keyboard.NONE;
        private Instant now = Instant.parse("2024-04-02T09:00:00Z");
        private int message;
        private boolean submitted;

        Walk(Form form, Random chance) {
            this.form = form;
            this.chance = chance;
            this.conversation = begun(form, chance);
        }

        /** From the beginning, or with answers that have gaps. */
        private static Conversation begun(Form form, Random chance) {
            if (chance.nextBoolean()) {
                return Conversation.begun(1L << 62, 7, "s24", form, null);
            }
            var full = FULL.computeIfAbsent(form.title(), title -> LongAnswers.of(form));
            for (int gaps = chance.nextInt(3); gaps > 0; gaps--) {
                full = full.without(form.questions()
                        .get(chance.nextInt(form.questions().size()))
                        .name());
            }
            return full;
        }

        void goes() {
            step(new Input.Come());
            for (int at = 0; at < STEPS; at++) {
                now = now.plus(Duration.ofMillis(chance.nextInt(4000)));
                step(input());
            }
            conversation = LongAnswers.completed(form, conversation.editing(null));
            step(new Input.Moved(Move.SEND, ""));
            assertThat(submitted).as("%s", done).isTrue();
        }

        private void step(Input input) {
            done.add(input);
            submitted = false;
            var before = conversation;
            var step = Engine.step(form, before, input, now);
            assertThat(step.effects()).as("%s", done).hasSizeLessThanOrEqualTo(1);
            conversation = step.next();
            switch (step.effects().isEmpty() ? null : step.effects().getFirst()) {
                case null ->
                    assertThat(conversation).as("nothing is said: %s", done).isEqualTo(before);
                case Effect.Show show -> shown(show);
                case Effect.Toast(var words) -> assertThat(words.length()).isBetween(1, 200);
                case Effect.Soon() ->
                    assertThat(Engine.awaitsAlbum(conversation)).as("%s", done).isTrue();
                case Effect.Submit() -> submitted();
                case Effect.Leave(var kept) -> {
                    assertThat(conversation.status())
                            .isEqualTo(kept ? Conversation.Status.OPEN : Conversation.Status.DROPPED);
                    conversation = conversation.as(Conversation.Status.OPEN);
                }
            }
            valid(before);
        }

        private void shown(Effect.Show show) {
            keyboard = show.keyboard();
            assertThat(show.words().text()).as("%s", done).isNotBlank();
            assertThat(show.words().length()).as("%s", done).isLessThanOrEqualTo(Words.MESSAGE);
            switch (keyboard) {
                case Keyboard.Inline(var rows) -> buttons(rows);
                case Keyboard.Keys(var rows) ->
                    assertThat(rows.stream().flatMap(List::stream).map(Keyboard.Key::label))
                            .as("%s", done)
                            .contains(form.wording().label("nav.cancel"))
                            .doesNotHaveDuplicates();
                case Keyboard.None(), Keyboard.Remove() -> throw new AssertionError("No way on after " + done);
            }
        }

        private void buttons(List<List<Keyboard.Button>> rows) {
            var buttons = rows.stream().flatMap(List::stream).toList();
            assertThat(buttons).as("%s", done).isNotEmpty().hasSizeLessThanOrEqualTo(100);
            assertThat(buttons).as("%s", done).allMatch(this::works);
            buttons.forEach(button -> offered.add(button.data()));
        }

        private boolean works(Keyboard.Button button) {
            int bytes = button.data().getBytes(StandardCharsets.UTF_8).length;
            return !button.label().isBlank()
                    && bytes >= 1
                    && bytes <= ButtonData.MAX_BYTES
                    && ButtonData.read(button.data()).orElseThrow().conversation() == conversation.id();
        }

        /** Everything that is asked has an answer. */
        private void submitted() {
            var standing = new Standing(form, conversation);
            assertThat(standing.firstOpen()).as("%s", done).isEmpty();
            submitted = true;
        }

        /** What was stored just now satisfies its question and can be shown. */
        private void valid(Conversation before) {
            var standing = new Standing(form, conversation);
            for (var question : form.questions()) {
                var stored = conversation.answers().get(question.name());
                if (stored instanceof Answer.Given given
                        && !stored.equals(before.answers().get(question.name()))) {
                    assertThat(standing.answeredAlready(question))
                            .as("%s after %s", stored, done)
                            .isTrue();
                    assertThat(question.type().shown(given.value()))
                            .as("after %s", done)
                            .isNotBlank();
                }
            }
            var names = new LinkedHashSet<>(conversation.answers().keySet());
            names.removeAll(List.of(LastTyped.NAME, Aim.NAME, Advising.NAME));
            assertThat(form.questions().stream().map(Question::name)).containsAll(names);
            sameAsAnew(standing, new Standing(form, before).with(conversation.answers()));
        }

        /** What was worked out from how it stood before is what comes of all answers. */
        private void sameAsAnew(Standing anew, Standing further) {
            assertThat(states(further)).as("after %s", done).isEqualTo(states(anew));
            var any = form.questions().getFirst();
            assertThat(further.context(any).known())
                    .as("after %s", done)
                    .isEqualTo(anew.context(any).known());
        }

        private List<String> states(Standing standing) {
            return form.questions().stream()
                    .map(question -> question.name()
                            + (standing.asked(question) ? " asked" : "")
                            + (standing.answeredAlready(question) ? " answered" : "")
                            + (standing.isOpen(question) ? " open" : ""))
                    .toList();
        }

        private Input input() {
            return switch (chance.nextInt(20)) {
                case 0 -> new Input.Come();
                case 1 -> new Input.Contact(one(TYPED), ++message);
                case 2 -> new Input.Corrected(one(TYPED), 1 + chance.nextInt(message + 1));
                case 3 -> new Input.Other("bad.voice");
                case 4 -> offered.isEmpty() ? new Input.Come() : pressed(one(offered)); // an old one
                case 5 ->
                    new Input.Picked(
                            question(),
                            one(List.of("", "!", "+", "-", "+x", "yes", "~", "~list", "~d-ufo", "ok", "c-", "c-FR")));
                case 6 -> new Input.Moved(Move.values()[chance.nextInt(Move.values().length)], question());
                case 7, 8, 9, 10, 11, 12 -> new Input.Typed(one(TYPED), ++message);
                default -> {
                    var buttons = Filling.buttonsOf(keyboard);
                    yield buttons.isEmpty()
                            ? new Input.Typed(one(TYPED), ++message)
                            : pressed(one(buttons).data());
                }
            };
        }

        private static Input pressed(String data) {
            return ButtonData.read(data).orElseThrow().input();
        }

        private String question() {
            return chance.nextInt(5) == 0 ? "nothing" : one(form.questions()).name();
        }

        private <T> T one(List<T> all) {
            return all.get(chance.nextInt(all.size()));
        }
    }
}
