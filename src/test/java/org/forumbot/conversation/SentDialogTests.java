package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.conversation.LiveBot.DESK;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.forumbot.conversation.UploadName.Found;
import org.forumbot.store.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A dialog file that an organizer sends to the desk")
class SentDialogTests {
    private static final long ANNA = 1;
    private static final String TRIP = ChangedFormTests.TRIP;
    private static final String CHANGED = TRIP.replace("Имя?", "Как вас зовут?");

    @TempDir
    Path folder;

    private LiveBot bot;

    @BeforeEach
    void start() {
        LiveBot.write(folder, TRIP);
        bot = new LiveBot(folder);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void is_checked_and_comes_in_force_when_that_is_wanted() {
        int document = bot.sends("trip.yaml", CHANGED, "");
        assertThat(bot.awaits(DESK, 1)).isEqualTo("desk.file.ready");
        assertThat(bot.messages(DESK).getFirst().replyTo()).isEqualTo(document);
        assertThat(bot.file("trip.yaml")).isEqualTo(TRIP);

        presses("desk.file.on");
        assertThat(bot.awaits(DESK, 2)).isEqualTo("desk.file.done");
        assertThat(bot.file("trip.yaml")).isEqualTo(CHANGED);
        bot.types(ANNA, "/trip");
        assertThat(bot.newest(ANNA)).isEqualTo("1/6\n\nКак вас зовут?");
    }

    @Test
    void goes_again_with_one_tap() {
        bot.sends("trip.yaml", CHANGED, "");
        bot.awaits(DESK, 1);
        presses("desk.file.on");
        bot.awaits(DESK, 2);

        presses("desk.file.back");
        assertThat(bot.awaits(DESK, 3)).isEqualTo("desk.file.returned");
        assertThat(bot.file("trip.yaml")).isEqualTo(TRIP);
        bot.types(ANNA, "/trip");
        assertThat(bot.newest(ANNA)).isEqualTo("1/6\n\nИмя?");
    }

    @Test
    void is_put_in_force_once_however_often_and_by_whom_it_is_tapped() {
        bot.sends("trip.yaml", CHANGED, "");
        bot.awaits(DESK, 1);
        var on = bot.button(DESK, "desk.file.on");
        bot.presses(DESK, 55, on);
        bot.presses(DESK, 56, on);
        bot.presses(DESK, 55, on);
        bot.awaits(DESK, 2);
        bot.presses(DESK, 56, on);

        assertThat(bot.texts(DESK)).containsExactly("desk.file.ready", "desk.file.done");
        assertThat(bot.said.toasts()).startsWith("desk.file.working").endsWith("desk.file.done.before");
    }

    @Test
    void is_left_alone_when_it_is_not_wanted() {
        bot.sends("trip.yaml", CHANGED, "");
        bot.awaits(DESK, 1);
        var on = bot.button(DESK, "desk.file.on");
        presses("desk.file.off");
        bot.presses(DESK, 56, on);

        assertThat(bot.texts(DESK)).containsExactly("desk.file.ready", "desk.file.dropped");
        assertThat(bot.said.toasts()).containsExactly("desk.file.dropped.short", "desk.file.dropped.short");
        assertThat(bot.file("trip.yaml")).isEqualTo(TRIP);
    }

    @Test
    void is_refused_with_its_mistakes() {
        bot.sends("trip.yaml", TRIP.replace("type: number", "type: numbr"), "");

        assertThat(bot.awaits(DESK, 1)).isEqualTo("desk.file.broken");
        assertThat(bot.offers(DESK, "desk.file.on")).isFalse();
    }

    @Test
    void waits_for_another_that_it_needs() {
        var menu =
                bot.file("menu.yaml").replace("{text: Меню}", "{text: Меню, buttons: [{label: Гулять, begin: walk}]}");
        bot.sends("menu.yaml", menu, "");
        assertThat(bot.awaits(DESK, 1)).isEqualTo("desk.file.broken");

        var walk = TRIP.replace("form: trip", "form: walk").replace("command: trip", "command: walk");
        bot.sends("walk.yaml", walk, "");
        assertThat(bot.awaits(DESK, 2)).isEqualTo("desk.file.ready");
        presses("desk.file.on");
        assertThat(bot.awaits(DESK, 3)).isEqualTo("desk.file.done");
        assertThat(bot.file("menu.yaml")).isEqualTo(menu);
        assertThat(bot.file("walk.yaml")).isEqualTo(walk);

        presses("desk.file.back");
        assertThat(bot.awaits(DESK, 4)).isEqualTo("desk.file.returned");
        assertThat(bot.file("menu.yaml")).doesNotContain("walk");
        assertThat(folder.resolve("dialogs/walk.yaml")).doesNotExist();
    }

    @Test
    void is_not_taken_back_over_a_later_change() {
        bot.sends("trip.yaml", CHANGED, "");
        bot.awaits(DESK, 1);
        presses("desk.file.on");
        bot.awaits(DESK, 2);
        bot.changes("trip.yaml", TRIP.replace("Имя?", "Ваше имя?"));

        presses("desk.file.back");
        assertThat(bot.awaits(DESK, 3)).isEqualTo("desk.file.later");
        assertThat(bot.file("trip.yaml")).isEqualTo(TRIP.replace("Имя?", "Ваше имя?"));
    }

    @Test
    void finds_its_place_by_its_caption() {
        bot.sends("changed.yaml", CHANGED, "dialogs/trip.yaml");
        bot.awaits(DESK, 1);
        presses("desk.file.on");
        bot.awaits(DESK, 2);
        assertThat(bot.file("trip.yaml")).isEqualTo(CHANGED);
    }

    @Test
    void finds_its_place_by_its_name_and_by_what_stands_in_it() {
        var known = List.of("trip.yaml", "texts/en/trip.yaml", "forums/spring.yaml");
        assertThat(UploadName.of(sent("trip (2).yml", ""), TRIP, known)).isEqualTo(new Found("trip.yaml"));
        assertThat(UploadName.of(sent("spring.yaml", ""), "forum: x", known))
                .isEqualTo(new Found("forums/spring.yaml"));
        assertThat(UploadName.of(sent("trip.yaml", "en"), "title: Trip", known))
                .isEqualTo(new Found("texts/en/trip.yaml"));
        assertThat(UploadName.of(sent("trip.yaml", ""), "title: Trip", known))
                .isEqualTo(new UploadName.Several(List.of("texts/en/trip.yaml", "trip.yaml")));
        assertThat(UploadName.of(sent("поездка.yaml", ""), TRIP, known)).isEqualTo(new UploadName.None());
    }

    private static FetchUpload.Sent sent(String name, String caption) {
        return new FetchUpload.Sent("1", name, caption);
    }

    @Test
    void never_leaves_the_folder() {
        bot.sends("trip.yaml", CHANGED, "../../etc");
        bot.sends("../trip.yaml", CHANGED, "");
        bot.sends("trip.yaml", CHANGED, "scenarios/x.yaml");

        bot.awaits(DESK, 3);
        assertThat(bot.texts(DESK)).containsOnly("desk.file.name");
    }

    @Test
    void is_put_in_force_after_a_kill_in_the_middle() {
        bot.sends("trip.yaml", CHANGED, "");
        bot.awaits(DESK, 1);
        // as a kill leaves it between the commit and the work: chosen, the job due again in some minutes
        var code = bot.button(DESK, "desk.file.on").replaceFirst(".*\\.", "");
        bot.in(() -> {
            bot.bean(Uploads.class).become(Long.parseLong(code, 36), Upload.State.CHOSEN);
            bot.bean(Jobs.class)
                    .schedule(PutUpload.KIND, code, bot.clock.instant().plus(Duration.ofMinutes(5)), DESK + ":77");
        });
        bot.close();
        bot = new LiveBot(folder);
        bot.clock.advance(Duration.ofMinutes(6));

        assertThat(bot.awaits(DESK, 1)).isEqualTo("desk.file.done");
        assertThat(bot.file("trip.yaml")).isEqualTo(CHANGED);
        assertThat(bot.rows("select key from job where kind like 'dialogs.%'", String.class))
                .isEmpty();
    }

    @Test
    void does_nothing_for_data_that_nobody_has_made() {
        for (var data :
                new String[] {"d.dialogs.on.zzzzzzzzzzzz", "d.dialogs.on.1", "d.dialogs.eat.1", "d.dialogs.on."}) {
            bot.presses(DESK, 55, data);
        }
        assertThat(bot.said.toasts())
                .containsExactly("desk.press.unknown", "desk.press.unknown", "not a dialog's", "not a dialog's");
    }

    private void presses(String label) {
        bot.presses(DESK, 55, bot.button(DESK, label));
    }
}
