package org.forumbot.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Sent;
import org.forumbot.dialog.Value;
import org.forumbot.files.Dialogs;
import org.forumbot.store.Writer;
import org.forumbot.testkit.Forum;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

@DisplayName("A question to the organizers")
class AskingTests {
    private static final Asker ANNA = new Asker(7, "ru", Forum.CODE);
    private static final Asker BORIS = new Asker(8, "ru", Forum.CODE);

    private final SettableClock clock = SettableClock.inSpring();
    private final List<Object> events = new ArrayList<>();

    @TempDir
    Path folder;

    private ConfigurableApplicationContext bot;

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackages = "org.forumbot.guide")
    @ComponentScan(
            basePackages = "org.forumbot.guide",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Module {}

    @BeforeEach
    void start() {
        bot = Slice.of(
                folder.resolve("guide.db"),
                clock,
                beans -> beans.registerBean(Dialogs.class, () -> Forum.with(WrittenFiles.guide())),
                Slice.Store.class,
                Module.class);
        bot.addApplicationListener(
                (ApplicationListener<PayloadApplicationEvent<?>>) event -> events.add(event.getPayload()));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void is_asked_once_when_the_same_comes_within_a_minute() {
        assertThat(asks(ANNA, "Где парковка?")).isEqualTo(Outcome.done("guide.ask.done"));
        clock.advance(Duration.ofSeconds(59));
        assertThat(asks(ANNA, " Где парковка? ")).isEqualTo(Outcome.done("guide.ask.done"));
        assertThat(sends(ANNA, 500, "Где парковка?")).isEqualTo(sent(""));
        assertThat(open()).hasSize(1);

        clock.advance(Duration.ofSeconds(2));
        asks(ANNA, "Где парковка?");
        asks(BORIS, "Где парковка?");
        assertThat(open()).hasSize(3);
        assertThat(events).hasSize(3).hasOnlyElementsOfType(QuestionAsked.class);
    }

    @Test
    void is_the_same_when_its_form_is_sent_again_at_any_time() {
        sends(ANNA, 500, "Где парковка?");
        clock.advance(Duration.ofDays(1));

        assertThat(sends(ANNA, 500, "Где парковка?")).isEqualTo(sent(""));
        assertThat(events).containsExactly(new QuestionAsked(500));
    }

    @Test
    void needs_words() {
        assertThat(asks(ANNA, "  ой ")).isEqualTo(Outcome.refused("guide.ask.short"));
        assertThat(open()).isEmpty();
    }

    @Test
    void is_not_taken_when_it_is_the_eleventh_within_an_hour_unless_it_is_urgent() {
        for (int i = 0; i < 10; i++) {
            asks(ANNA, "Вопрос номер " + i);
        }

        assertThat(asks(ANNA, "И ещё один")).isEqualTo(Outcome.refused("guide.ask.many"));
        assertThat(sends(ANNA, 500, "И ещё один")).isEqualTo(Outcome.refused("guide.ask.many"));
        assertThat(asks(BORIS, "И ещё один")).isEqualTo(Outcome.done("guide.ask.done"));
        assertThat(asks(ANNA, "Меня бьют"))
                .isEqualTo(new Outcome.Done(
                        "guide.ask.urgent",
                        Map.of("advice", bot.getBean(Guide.class).urgentAnswer("ru"))));
        clock.advance(Duration.ofHours(1).plusSeconds(1));
        assertThat(asks(ANNA, "И ещё один")).isEqualTo(Outcome.done("guide.ask.done"));
    }

    @Test
    void calls_a_person_by_itself_when_it_is_urgent_and_says_first_where_to_call() {
        var params = new Params(Map.of("words", "Бабушка умирает, что делать"));
        var first = found(ANNA, params);
        clock.advance(Duration.ofMinutes(10));
        found(ANNA, params);

        assertThat(first.urgent()).isTrue();
        assertThat(first.lead()).contains("позвоните 112").endsWith("\n\n");
        assertThat(open()).extracting(QuestionCard::text).containsExactly("Бабушка умирает, что делать");
        assertThat(open()).extracting(QuestionCard::urgent).containsExactly(true);
        assertThat(sends(BORIS, 600, "Меня избивает сосед")).isEqualTo(sent(first.lead()));
    }

    @Test
    void shows_answers_without_calling_anybody_when_it_is_not() {
        var params = new Params(Map.of("words", "сколько стоит запуск"));

        assertThat(found(ANNA, params).lead()).isEmpty();
        assertThat(found(ANNA, params).listed().lines())
                .hasSizeBetween(1, 5)
                .first()
                .asString()
                .startsWith("1. ");
        assertThat(open()).isEmpty();
    }

    @Test
    void is_gone_when_the_person_is_forgotten_also_within_one_batch() {
        sends(ANNA, 500, "Где парковка?");
        var said = in(() -> {
            bot.getBean(Asking.class).ask(ANNA, "Где вход?");
            return bot.getBean(ForgetQuestions.class).forget(7);
        });

        assertThat(said).isEqualTo("guide.forgotten");
        assertThat(open()).isEmpty();
        assertThat(in(() -> bot.getBean(Questions.class).card(500))).isEmpty();
    }

    @Test
    void shows_urgent_ones_first() {
        asks(ANNA, "Где парковка?");
        clock.advance(Duration.ofMinutes(1));
        asks(ANNA, "Меня бьют");

        assertThat(open()).extracting(QuestionCard::text).containsExactly("Меня бьют", "Где парковка?");
    }

    private Outcome asks(Asker who, String words) {
        return in(() -> bot.getBean(AskPerson.class).act(who, new Params(Map.of("words", words))));
    }

    private Outcome sends(Asker who, long conversation, String text) {
        var answers = Map.<String, Value>of("text", new Value.Text(text));
        return in(() -> bot.getBean(SaveQuestion.class).save(who, new Sent(conversation, "ask", answers, Map.of())));
    }

    private static Outcome sent(String advice) {
        return new Outcome.Done("", Map.of("advice", advice));
    }

    private FoundAnswers.Row found(Asker who, Params params) {
        return in(() -> bot.getBean(FoundAnswers.class).rows(who, params).getFirst());
    }

    private List<QuestionCard> open() {
        return in(() -> bot.getBean(Questions.class).open());
    }

    private <T> T in(Supplier<T> unit) {
        var results = new ArrayList<T>();
        bot.getBean(Writer.class).submit(() -> results.add(unit.get())).join();
        return results.getFirst();
    }
}
