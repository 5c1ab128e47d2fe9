package org.forumbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Incoming.Attachment;
import org.forumbot.conversation.Incoming.Place;
import org.forumbot.dialog.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

@DisplayName("Reading what Telegram sends")
class ReadingTest {
    private static final String ANNA =
            "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"Анна\",\"language_code\":\"ru\"}";
    private static final String HERSELF = "\"chat\":{\"id\":7,\"type\":\"private\"}";
    private static final String GROUP = "\"chat\":{\"id\":-5,\"type\":\"supergroup\",\"title\":\"Штаб\"}";
    private static final String US = "\"from\":{\"id\":4242,\"is_bot\":true,\"first_name\":\"Forum\"}";
    private static final Actor FROM_ANNA = new Actor(7, "Анна", "ru", false);

    private final Reading reading = new Reading(4242);

    @Test
    void a_text_in_a_private_chat() throws Exception {
        assertThat(read(message(ANNA, HERSELF, "\"text\":\"Привет\"")))
                .containsExactly(said("m:7:11", new Place(7, true), "Привет", Attachment.NONE));
    }

    @Test
    void a_correction_has_a_key_of_its_own() throws Exception {
        var update =
                "{\"update_id\":1,\"edited_message\":{\"message_id\":11,\"date\":1700000000,\"edit_date\":1700000060,"
                        + ANNA + "," + HERSELF + ",\"text\":\"Пока\"}}";
        assertThat(read(update))
                .containsExactly(new Incoming.Message(
                        "m:7:11:e1700000060",
                        FROM_ANNA,
                        new Place(7, true),
                        11,
                        Instant.ofEpochSecond(1700000000),
                        "Пока",
                        Attachment.NONE,
                        null,
                        false,
                        0,
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'photo':[{'file_id':'f','file_unique_id':'u','width':1,'height':1}],'caption':'вид' | PHOTO | вид",
                "'document':{'file_id':'f','file_unique_id':'u'} | DOCUMENT | ''",
                "'voice':{'file_id':'f','file_unique_id':'u','duration':1} | VOICE | ''",
                "'sticker':{'file_id':'f','file_unique_id':'u','type':'regular','width':1,'height':1,"
                        + "'is_animated':false,'is_video':false} | STICKER | ''",
                "'animation':{'file_id':'f','file_unique_id':'u','width':1,'height':1,'duration':1},"
                        + "'document':{'file_id':'f','file_unique_id':'u'} | OTHER | ''",
                "'location':{'latitude':1.0,'longitude':2.0} | OTHER | ''",
                "'thing_of_next_year':{} | OTHER | ''",
            },
            quoteCharacter = '`')
    void attachments_are_named_by_kind(String content, Attachment kind, String caption) throws Exception {
        var text = caption.equals("''") ? "" : caption;
        assertThat(read(message(ANNA, HERSELF, content.replace('\'', '"'))))
                .map(Incoming.Message.class::cast)
                .extracting(Incoming.Message::key, Incoming.Message::text, Incoming.Message::attachment)
                .containsExactly(tuple("m:7:11", text, kind));
    }

    @Test
    void a_photo_is_its_largest_size() throws Exception {
        var sizes = "'photo':[{'file_id':'s','file_unique_id':'us','width':90,'height':60,'file_size':900},"
                + "{'file_id':'l','file_unique_id':'ul','width':1280,'height':960,'file_size':340000},"
                + "{'file_id':'m','file_unique_id':'um','width':320,'height':240,'file_size':9000}],"
                + "'media_group_id':'13579'";
        assertThat(files(sizes))
                .containsExactly(
                        tuple(new Value.File(Value.FileKind.PHOTO, "l", "ul", "", "image/jpeg", 340_000, 11), "13579"));
    }

    @Test
    void a_document_keeps_what_its_sender_calls_it() throws Exception {
        var document = "'document':{'file_id':'f','file_unique_id':'u','file_name':'../Слайды.PDF',"
                + "'mime_type':'Application/PDF','file_size':20971520}";
        assertThat(files(document))
                .containsExactly(tuple(
                        new Value.File(
                                Value.FileKind.DOCUMENT, "f", "u", "../Слайды.PDF", "application/pdf", 20_971_520, 11),
                        ""));
    }

    @Test
    void a_video_and_a_voice_are_no_files_to_be_kept() throws Exception {
        assertThat(files("'voice':{'file_id':'f','file_unique_id':'u','duration':1}"))
                .containsExactly(tuple(null, ""));
        assertThat(
                        files(
                                "'video':{'file_id':'f','file_unique_id':'u','width':1,'height':1,'duration':1},'media_group_id':'1'"))
                .containsExactly(tuple(null, "1"));
    }

    private List<Tuple> files(String content) throws TelegramApiRequestException {
        return read(message(ANNA, HERSELF, content.replace('\'', '"'))).stream()
                .map(Incoming.Message.class::cast)
                .map(message -> tuple(message.file(), message.album()))
                .toList();
    }

    @Test
    void a_contact_is_ones_own_only_when_its_user_is_the_sender() throws Exception {
        var contact = "\"contact\":{\"phone_number\":\"+79001234567\",\"first_name\":\"А\",\"user_id\":%s}";
        assertThat(read(
                        message(ANNA, HERSELF, contact.formatted("7")),
                        message(ANNA, HERSELF, contact.formatted("8")),
                        message(ANNA, HERSELF, contact.replace(",\"user_id\":%s", ""))))
                .extracting(
                        each -> ((Incoming.Message) each).contactPhone(),
                        each -> ((Incoming.Message) each).ownContact(),
                        each -> ((Incoming.Message) each).attachment())
                .containsExactly(
                        tuple("+79001234567", true, Attachment.CONTACT),
                        tuple("+79001234567", false, Attachment.CONTACT),
                        tuple("+79001234567", false, Attachment.CONTACT));
    }

    @Test
    void a_reply_names_what_it_answers_but_the_opening_of_a_topic_is_not_answered() throws Exception {
        var reply = "\"text\":\"да\",\"reply_to_message\":{\"message_id\":3,\"date\":1," + US + "," + GROUP + "%s}";
        var topic = ",\"forum_topic_created\":{\"name\":\"Тема\",\"icon_color\":1}";
        assertThat(read(message(ANNA, GROUP, reply.formatted("")), message(ANNA, GROUP, reply.formatted(topic))))
                .extracting(each -> ((Incoming.Message) each).replyTo())
                .containsExactly(3);
        assertThat(read(message(ANNA, HERSELF, reply.formatted(topic))))
                .extracting(each -> ((Incoming.Message) each).replyTo())
                .containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/new,/new",
        "/new 5,/new 5",
        "/desk@forum_bot ABC,/desk ABC",
        "/desk@FORUM_BOT,/desk",
        "/new@other_bot,",
        "/new@other_bot 5,",
        "просто слова,",
        "слова /new,",
    })
    void in_a_group_only_commands_for_us_are_heard(String text, String heard) throws Exception {
        reading.named("forum_bot");
        assertThat(texts(read(message(ANNA, GROUP, "\"text\":\"" + text + "\""))))
                .isEqualTo(heard == null ? List.of() : List.of(heard));
    }

    @Test
    void before_our_name_is_known_no_named_command_is_heard_in_a_group() throws Exception {
        assertThat(texts(read(
                        message(ANNA, GROUP, "\"text\":\"/desk@forum_bot\""),
                        message(ANNA, GROUP, "\"text\":\"/desk\""))))
                .containsExactly("/desk");
    }

    @Test
    void in_a_group_a_reply_to_us_is_heard_and_one_to_somebody_else_is_not() throws Exception {
        var reply = "\"text\":\"%s\",\"reply_to_message\":{\"message_id\":3,\"date\":1,%s," + GROUP + "}";
        assertThat(texts(read(
                        message(ANNA, GROUP, reply.formatted("нам", US)),
                        message(ANNA, GROUP, reply.formatted("не нам", ANNA)),
                        message(ANNA, GROUP, reply.formatted("/new@other_bot", US)))))
                .containsExactly("нам");
    }

    @Test
    void a_private_chat_loses_our_name_from_commands_too() throws Exception {
        reading.named("forum_bot");
        assertThat(texts(read(message(ANNA, HERSELF, "\"text\":\"/start@forum_bot s_S042\""))))
                .containsExactly("/start s_S042");
    }

    @ParameterizedTest
    @CsvSource({"practice.yaml, 1", "Practice.YML, 1", "practice.yaml.exe, 0", "yaml, 0", "Слайды.pdf, 0"})
    void in_a_group_a_dialog_file_is_heard_and_another_one_is_not(String name, int heard) throws Exception {
        var document = "'document':{'file_id':'f','file_unique_id':'u','file_name':'" + name + "'}";
        assertThat(read(message(ANNA, GROUP, document.replace('\'', '"')))).hasSize(heard);
    }

    @Test
    void an_administrator_writing_as_the_group_is_anonymous() throws Exception {
        var bot = "\"from\":{\"id\":1087968824,\"is_bot\":true,\"first_name\":\"Group\"},"
                + "\"sender_chat\":{\"id\":-5,\"type\":\"supergroup\"}";
        assertThat(read(message(bot, GROUP, "\"text\":\"/new\"")))
                .extracting(each -> ((Incoming.Message) each).from())
                .containsExactly(new Actor(1087968824, "Group", null, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from\":{\"id\":9,\"is_bot\":true,\"first_name\":\"Бот\"}",
                "\"author_signature\":\"нет отправителя\"",
                "\"from\":{\"id\":777000,\"is_bot\":false,\"first_name\":\"Telegram\"},"
                        + "\"sender_chat\":{\"id\":-9,\"type\":\"channel\"}"
            })
    void bots_channels_and_nobody_are_left_out(String author) throws Exception {
        assertThat(read(message(author, GROUP, "\"text\":\"/new\""))).isEmpty();
    }

    @Test
    void channels_and_news_about_the_chat_are_left_out() throws Exception {
        assertThat(read(
                        message(ANNA, "\"chat\":{\"id\":-9,\"type\":\"channel\"}", "\"text\":\"/new\""),
                        "{\"update_id\":1,\"channel_post\":{\"message_id\":1,\"date\":1,"
                                + "\"chat\":{\"id\":-9,\"type\":\"channel\"},\"text\":\"/new\"}}",
                        "{\"update_id\":1,\"something_new\":{}}",
                        message(
                                ANNA,
                                HERSELF,
                                "\"message_auto_delete_timer_changed\":{\"message_auto_delete_time\":5}")))
                .isEmpty();
    }

    @Test
    void a_press_counts_even_when_its_message_is_no_longer_shown() throws Exception {
        assertThat(read(
                        press("\"message\":{\"message_id\":3,\"date\":0," + GROUP + "},\"data\":\"take.P1\""),
                        press("\"message\":{\"message_id\":4,\"date\":1700000000," + HERSELF + "},\"data\":\"n.b\""),
                        press("\"data\":\"n.b\""),
                        press("\"game_short_name\":\"chess\"")))
                .containsExactly(
                        new Incoming.Press("c:99", "99", FROM_ANNA, new Place(-5, false), 3, "take.P1"),
                        new Incoming.Press("c:99", "99", FROM_ANNA, new Place(7, true), 4, "n.b"),
                        new Incoming.Press("c:99", "99", FROM_ANNA, new Place(7, true), 0, "n.b"));
    }

    @ParameterizedTest
    @CsvSource({"member,true", "administrator,true", "creator,true", "left,false", "kicked,false"})
    void membership_follows_the_status(String status, boolean member) throws Exception {
        assertThat(read(membership(status, "")))
                .containsExactly(new Incoming.Membership(
                        "b:-5:7:1700000000:" + status, FROM_ANNA, new Place(-5, false), member));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_restricted_are_members_when_it_says_so(boolean member) throws Exception {
        assertThat(read(membership("restricted", ",\"is_member\":" + member)))
                .extracting(each -> ((Incoming.Membership) each).member())
                .containsExactly(member);
    }

    @Test
    void a_group_that_becomes_a_supergroup_has_moved_whoever_tells() throws Exception {
        assertThat(read(
                        message(ANNA, "\"chat\":{\"id\":-5,\"type\":\"group\"}", "\"migrate_to_chat_id\":-1005"),
                        message(US, "\"chat\":{\"id\":-1005,\"type\":\"supergroup\"}", "\"migrate_from_chat_id\":-5")))
                .containsExactly(new Incoming.Moved("m:-5:11", -5, -1005), new Incoming.Moved("m:-1005:11", -5, -1005));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update_id\":1,\"message\":{\"message_id\":\"x\",\"text\":\"тайна\"}}",
                "{\"update_id\":1,\"message\":{\"text\":\"тайна\"}}",
                "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,\"from\":{\"id\":1},\"text\":\"тайна\"}}",
                "{\"update_id\":1,\"callback_query\":{\"data\":\"тайна\"}}",
                "{\"update_id\":1,\"my_chat_member\":{\"new_chat_member\":{\"status\":\"тайна\"}}}"
            })
    void what_cannot_be_read_is_kept_whole_and_the_reason_tells_nothing_of_it(String broken) throws Exception {
        var good = message(ANNA, HERSELF, "\"text\":\"Привет\"");
        assertThat(read(good, broken, good))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Incoming.Message.class),
                        second -> assertThat(second).isInstanceOfSatisfying(Incoming.Unreadable.class, it -> {
                            assertThat(it.raw()).isEqualTo(broken);
                            assertThat(it.why()).isNotEmpty().doesNotContain("тайна");
                            assertThat(it.key()).matches("u:1:[0-9a-f]{32}");
                        }),
                        third -> assertThat(third).isInstanceOf(Incoming.Message.class));
    }

    private List<Incoming> read(String... updates) throws TelegramApiRequestException {
        var answer = "{\"ok\":true,\"result\":[" + String.join(",", updates) + "]}";
        return reading.all(new Batch(null, Duration.ZERO).deserializeResponse(answer));
    }

    private static List<String> texts(List<Incoming> incoming) {
        return incoming.stream().map(each -> ((Incoming.Message) each).text()).toList();
    }

    private static String message(String author, String chat, String content) {
        return "{\"update_id\":1,\"message\":{\"message_id\":11,\"date\":1700000000,%s,%s,%s}}"
                .formatted(author, chat, content);
    }

    private static String press(String content) {
        return "{\"update_id\":1,\"callback_query\":{\"id\":\"99\",\"chat_instance\":\"1\",%s,%s}}"
                .formatted(ANNA, content);
    }

    private static String membership(String status, String more) {
        var member = "{\"status\":\"%s\",\"user\":{\"id\":4242,\"is_bot\":true,\"first_name\":\"Forum\"}%s}";
        return "{\"update_id\":1,\"my_chat_member\":{\"date\":1700000000,%s,%s,\"old_chat_member\":%s,\"new_chat_member\":%s}}"
                .formatted(ANNA, GROUP, member.formatted("left", ""), member.formatted(status, more));
    }

    private static Incoming.Message said(String key, Place place, String text, Attachment attachment) {
        return new Incoming.Message(
                key, FROM_ANNA, place, 11, Instant.ofEpochSecond(1700000000), text, attachment, null, false, 0, false);
    }
}
