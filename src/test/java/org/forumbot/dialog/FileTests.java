package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Attached;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Value.File;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Files and photos as answers")
class FileTests {
    private static final long MB = 1 << 20;

    private static final String ONE = """
              slides: {type: file, kinds: [pdf, pptx], size: 2 MB, label: Слайды?, optional: true}
              note: {type: text, label: Что ещё?}
            """;

    private static final String SEVERAL = """
              photos: {type: photo, max: 3, label: Фото?, optional: true, check: size(photos) != 2, otherwise: Не два.}
              note: {type: text, label: Что ещё?}
            """;

    private int messages = 100;

    @Test
    void one_file_is_taken_at_once() {
        var anna = Filling.begun(SmallForms.asking(ONE)).does(alone(pdf("слайды.pdf", "a", 2 * MB)));
        assertThat(anna.said()).isEqualTo("2/2\n\nЧто ещё?");
        assertThat(anna.answers()).containsEntry("slides", "слайды.pdf, 2 MB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "слайды.PDF        | application/pdf           | taken",
                "слайды.pdf        | application/octet-stream  | taken",
                "слайды.pptx       | application/zip           | taken",
                "слайды            | application/pdf           | taken",
                "слайды.pdf        | application/x-msdownload  | no kind слайды.pdf: pdf, pptx",
                "слайды.pdf.exe    | application/pdf           | no kind слайды.pdf.exe: pdf, pptx",
                "слайды            | text/plain                | no kind слайды: pdf, pptx",
                "../../etc/x.docx  | ''                        | no kind x.docx: pdf, pptx",
                "''                | ''                        | no kind NAMELESS: pdf, pptx",
            })
    void the_ending_and_what_the_messenger_says_must_agree(String name, String mime, String outcome) {
        var file = new File(FileKind.DOCUMENT, "id", "u", name, mime, 1000, 5);
        var said = Filling.begun(SmallForms.asking(ONE)).does(alone(file)).said();
        assertThat(said).startsWith(outcome.equals("taken") ? "2/2" : outcome + "\n\n1/2");
    }

    @Test
    void what_is_too_large_is_said_with_both_sizes() {
        var anna = Filling.begun(SmallForms.asking(ONE)).does(alone(pdf("слайды.pdf", "a", 2 * MB + MB / 2)));
        assertThat(anna.said()).isEqualTo("too large слайды.pdf: 2,5 MB of 2 MB\n\n1/2\n\nСлайды?");
    }

    @Test
    void words_and_photos_are_no_slides() {
        var anna = Filling.begun(SmallForms.asking(ONE));
        assertThat(anna.types("вот они").said()).isEqualTo("wanted pdf, pptx, 2 MB\n\n1/2\n\nСлайды?");
        assertThat(anna.does(alone(photo("p"))).said()).isEqualTo("no kind photo: pdf, pptx\n\n1/2\n\nСлайды?");
    }

    @Test
    void a_question_for_words_takes_no_file() {
        var anna = Filling.begun(SmallForms.asking(ONE)).moves(Move.SKIP, "slides");
        assertThat(anna.does(alone(photo("p"))).said()).isEqualTo("bad.file\n\n2/2\n\nЧто ещё?");
        assertThat(anna.given()).isEmpty();
    }

    @Test
    void several_are_a_list_until_it_is_done() {
        var anna = Filling.begun(SmallForms.asking(SEVERAL)).does(alone(photo("a")));
        assertThat(anna.said()).isEqualTo("1/2\n\nФото?\n\n1 of 3:\n1. photo, 340 KB");
        assertThat(anna.offers()).containsExactly("DONE", "REMOVE 1. photo", "SKIP | STOP");

        anna.does(alone(document("вид.png", "b", "image/png"))).does(alone(photo("a")));
        assertThat(anna.said()).startsWith("same photo\n\n1/2").contains("2 of 3:\n1. photo, 340 KB\n2. вид.png, 1 KB");
        anna.presses("DONE").says("Не два.\n\n1/2\n\nФото?\n\n2 of 3:\n1. photo, 340 KB\n2. вид.png, 1 KB");
        anna.presses("REMOVE 1. photo").presses("DONE").says("2/2\n\nЧто ещё?");
        assertThat(anna.answers()).containsEntry("photos", "вид.png, 1 KB");
    }

    @Test
    void a_second_tap_on_remove_removes_nothing_else() {
        var anna = Filling.begun(SmallForms.asking(SEVERAL))
                .does(alone(photo("a")))
                .does(alone(photo("b")))
                .does(alone(photo("c")));
        var first = ButtonData.read(Filling.buttonsOf(anna.keyboard()).get(1).data())
                .orElseThrow();
        anna.does(first.input());
        var once = anna.effects();
        assertThat(anna.said()).contains("2 of 3");
        assertThat(anna.does(first.input()).effects()).isEqualTo(once);
    }

    @Test
    void one_more_than_fits_is_refused_and_the_rest_stays() {
        var anna = Filling.begun(SmallForms.asking(SEVERAL))
                .does(alone(photo("a")))
                .does(alone(photo("b")))
                .does(alone(photo("c")))
                .does(alone(photo("d")));
        assertThat(anna.said()).startsWith("at most 3\n\n1/2").contains("FULL 3 of 3:");
    }

    @Test
    void an_album_is_answered_once_when_all_of_it_is_there() {
        var anna = Filling.begun(SmallForms.asking(SEVERAL));
        for (var unique : List.of("a", "b", "c")) {
            assertThat(anna.does(new Attached(photo(unique), "77")).said()).isEqualTo("soon");
            assertThat(Engine.awaitsAlbum(anna.conversation())).isTrue();
        }
        anna.does(new Input.Come())
                .says("1/2\n\nФото?\n\nFULL 3 of 3:\n1. photo, 340 KB\n2. photo, 340 KB\n3. photo, 340 KB");
        assertThat(Engine.awaitsAlbum(anna.conversation())).isFalse();
    }

    @Test
    void of_two_albums_at_once_the_first_that_fit_are_taken_and_the_rest_is_said_once() {
        var anna = Filling.begun(SmallForms.asking(SEVERAL));
        for (int at = 0; at < 12; at++) {
            anna.does(new Attached(photo("p" + at), at < 10 ? "77" : "78"));
        }
        anna.does(new Attached(document("план.docx", "x", ""), "78"));
        assertThat(anna.does(new Input.Come()).said())
                .startsWith("at most 3\nno kind план.docx: jpg, png\n\n1/2\n\nФото?\n\nFULL 3 of 3:");
        assertThat(anna.does(new Input.Come()).said()).startsWith("1/2");
    }

    @Test
    void an_album_at_a_question_for_one_file_gives_the_first_and_never_the_next_question_its_rest() {
        var form = SmallForms.asking("""
                  slides: {type: file, label: Слайды?}
                  photos: {type: photo, max: 3, label: Фото?}
                """);
        var anna = Filling.begun(form);
        for (var unique : List.of("a", "b", "c")) {
            anna.does(new Attached(photo(unique), "77"));
        }
        anna.does(new Input.Come()).says("bad.file.rest\n\n2/2\n\nФото?");
        assertThat(anna.answers()).containsExactly(Map.entry("slides", "photo, 340 KB"));
        anna.does(new Attached(photo("d"), "77"))
                .says("soon")
                .does(new Input.Come())
                .says("bad.file.rest\n\n2/2\n\nФото?");
    }

    @Test
    void words_right_after_an_album_are_answered_with_it() {
        var anna = Filling.begun(SmallForms.asking(SEVERAL)).does(new Attached(photo("a"), "77"));
        assertThat(anna.types("вот").said())
                .startsWith("wanted jpg, png, 20 MB\n\n1/2")
                .contains("1 of 3");
        assertThat(Engine.awaitsAlbum(anna.conversation())).isFalse();
    }

    @Test
    void words_right_after_an_album_are_no_answer_to_a_question_that_was_not_seen_yet() {
        var anna = Filling.begun(SmallForms.asking(ONE)).does(new Attached(pdf("слайды.pdf", "a", MB), "77"));
        anna.types("вот слайды").says("2/2\n\nЧто ещё?");
        assertThat(anna.given()).containsOnlyKeys("slides");
    }

    @Test
    void a_video_in_an_album_is_named_with_the_rest() {
        var anna = Filling.begun(SmallForms.asking(SEVERAL))
                .does(new Attached(photo("a"), "77"))
                .does(new Input.Other("bad.voice", "77"))
                .does(new Attached(photo("b"), "77"))
                .does(new Input.Come());
        assertThat(anna.said()).startsWith("bad.voice\n\n1/2").contains("2 of 3");
    }

    @Test
    void a_file_put_in_the_place_of_another_is_the_answer_then() {
        var anna = Filling.begun(SmallForms.asking(ONE)).does(alone(pdf("черновик.pdf", "a", MB)));
        var better = new File(FileKind.DOCUMENT, "id-b", "b", "слайды.pdf", "application/pdf", MB, 100);
        anna.does(new Attached(better, "", true)).says("corrected Слайды?\n\n2/2\n\nЧто ещё?");
        assertThat(anna.answers()).containsEntry("slides", "слайды.pdf, 1 MB");

        var worse = new File(FileKind.DOCUMENT, "id-c", "c", "слайды.exe", "", MB, 100);
        anna.does(new Attached(worse, "", true)).says("still Слайды?\n\n2/2\n\nЧто ещё?");
        assertThat(anna.answers()).containsEntry("slides", "слайды.pdf, 1 MB");
    }

    @Test
    void a_new_caption_and_a_message_that_was_no_answer_change_nothing() {
        var anna = Filling.begun(SmallForms.asking(SEVERAL)).does(alone(photo("a")));
        var same = new File(FileKind.PHOTO, "id-a", "a", "", "image/jpeg", 1, 100);
        var other = new File(FileKind.PHOTO, "id-z", "z", "", "image/jpeg", 1, 7);
        assertThat(anna.does(new Attached(same, "", true)).effects()).isEmpty();
        assertThat(anna.does(new Attached(other, "", true)).effects()).isEmpty();
        var next = new File(FileKind.PHOTO, "id-b", "b", "", "image/jpeg", 2048, 100);
        assertThat(anna.does(new Attached(next, "", true)).said())
                .startsWith("corrected Фото?\n\n1/2")
                .endsWith("1 of 3:\n1. photo, 2 KB");
    }

    @Test
    void names_are_made_harmless() {
        assertThat(FileName.shown("..\\C:/x/сл\u202Eайды\u0000\n 1.pdf")).isEqualTo("слайды 1.pdf");
        assertThat(FileName.shown("\u200F\u202E")).isEmpty();
        assertThat(FileName.shown("я".repeat(300) + ".pdf"))
                .hasSize(60)
                .endsWith("яя.pdf")
                .contains("…");
        assertThat(FileName.ending("fdp.\u202Eexe")).isEqualTo("exe");
    }

    @Test
    void a_button_of_a_file_fits_whatever_the_file_is_called() {
        var anna = Filling.begun(SmallForms.asking(SEVERAL)).does(alone(photo("u".repeat(500))));
        assertThat(Filling.buttonsOf(anna.keyboard()))
                .allSatisfy(button -> assertThat(button.data()).hasSizeLessThanOrEqualTo(ButtonData.MAX_BYTES));
    }

    private Attached alone(File file) {
        return new Attached(file);
    }

    private File photo(String unique) {
        return new File(FileKind.PHOTO, "id-" + unique, unique, "", "image/jpeg", 340 * 1024, messages++);
    }

    private File pdf(String name, String unique, long size) {
        return new File(FileKind.DOCUMENT, "id-" + unique, unique, name, "application/pdf", size, messages++);
    }

    private File document(String name, String unique, String mime) {
        return new File(FileKind.DOCUMENT, "id-" + unique, unique, name, mime, 700, messages++);
    }
}
