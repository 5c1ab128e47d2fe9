package org.forumbot.passport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.ExampleFile;
import org.forumbot.files.ShippedDialogs;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page is also left in {@code target/passports} as PDF and PNG, to be looked at. */
@DisplayName("The page of a passport")
class PageTests {
    private static final Path PICTURES = Path.of("target", "passports");
    private static final Path IN_DOCS = Path.of("docs", "passport.png");
    private static final int DPI = 110;

    private static final PassportPdf PDF = new PassportPdf();
    private static DialogFiles dialogs;

    @BeforeAll
    static void open_them() {
        dialogs = ShippedDialogs.opened();
    }

    private static Stream<Arguments> cards() {
        return Stream.of(
                Arguments.of("usual", SampleCards.of("ru", "practice", SampleCards.usual())),
                Arguments.of("whole", SampleCards.of("ru", "technology", SampleCards.whole())),
                Arguments.of("whole-en", SampleCards.of("en", "technology", SampleCards.whole())),
                Arguments.of("longest", SampleCards.of("ru", "pilot", SampleCards.longest())),
                Arguments.of("longest-en", SampleCards.of("en", "pilot", SampleCards.longest())),
                Arguments.of("nothing", SampleCards.of("ru", "", SampleCards.nothing())),
                Arguments.of("arabic", SampleCards.of("ru", "idea", SampleCards.arabic())),
                Arguments.of("english", SampleCards.of("en", "pilot", SampleCards.english())),
                Arguments.of("odd", SampleCards.of("ru", "idea", SampleCards.odd())),
                Arguments.of("early-help-ru", example("early-help", "ru")),
                Arguments.of("early-help-en", example("early-help", "en")),
                Arguments.of("zont-ru", example("zont", "ru")),
                Arguments.of("zont-en", example("zont", "en")),
                Arguments.of("longevity-ru", example("longevity", "ru")),
                Arguments.of("longevity-en", example("longevity", "en")));
    }

    private static Card example(String code, String language) {
        return dialogs.examples(language).stream()
                .filter(example -> example.code().equals(code))
                .findFirst()
                .map(example -> card(example, language))
                .orElseThrow();
    }

    private static Card card(ExampleFile example, String language) {
        return new Card(
                language,
                dialogs.forum(ShippedDialogs.FORUM, language).name(),
                "",
                example.code(),
                0,
                example.stage(),
                example.shown(),
                "https://t.me/forum_practices_bot?start=ex_" + example.code(),
                example.source());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void is_one_with_all_its_fonts_and_a_code_that_telephones_can_read(String name, Card card) throws IOException {
        var sheet = sheet(card);
        var bytes = PDF.of(sheet, card.language());

        try (PDDocument document = Loader.loadPDF(bytes)) {
            var image = kept(name, bytes, document);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(fonts(document)).isNotEmpty().allMatch(font -> font.endsWith(" embedded"));
            assertThat(decoded(image)).isEqualTo(card.link());
            assertThat(bytes.length).isLessThan(150_000);
            var text = read(document);
            assertThat(text).doesNotContain("Иванова", "912");
            assertThat(text.toLowerCase(Locale.ROOT))
                    .contains(Stream.concat(
                                    Stream.of(even(sheet.foot().call()).toLowerCase(Locale.ROOT)),
                                    sheet.blocks().stream()
                                            .map(block -> even(block.heading()).toLowerCase(Locale.ROOT)))
                            .toList());
        }
    }

    @Test
    void has_all_that_was_told_when_there_is_room() throws IOException {
        var card = SampleCards.of("ru", "technology", SampleCards.whole());
        try (PDDocument document = Loader.loadPDF(PDF.of(sheet(card), "ru"))) {
            var text = read(document);
            var told = new ArrayList<String>();
            sheet(card)
                    .blocks()
                    .forEach(block -> block.lines()
                            .forEach(line ->
                                    told.addAll(List.of(even(line.text()).split(" ")))));
            assertThat(told).hasSizeGreaterThan(150);
            assertThat(told.stream().filter(word -> !text.contains(word))).isEmpty();
            assertThat(text).doesNotContain("…");
        }
    }

    @Test
    void says_that_something_was_cut() throws IOException {
        var card = SampleCards.of("ru", "pilot", SampleCards.longest());
        try (PDDocument document = Loader.loadPDF(PDF.of(sheet(card), "ru"))) {
            assertThat(read(document)).contains("…", "… + 1");
        }
    }

    /** With {@code -Dforumbot.renew} it is drawn anew instead. */
    @Test
    void stands_in_the_docs_as_it_is_drawn() throws IOException {
        var bytes = PDF.of(sheet(example("longevity", "ru")), "ru");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 72);
            if (Boolean.getBoolean("forumbot.renew")) {
                ImageIO.write(image, "png", IN_DOCS.toFile());
            }
            assertThat(difference(image, ImageIO.read(IN_DOCS.toFile())))
                    .as("Renew it with: mvn test -Dtest=PageTests -Dforumbot.renew=true")
                    .isLessThan(0.02);
        }
    }

    /** Part of the dots that are another: machines smooth letters each in their own way. */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(List.of(one.getWidth(), one.getHeight())).isEqualTo(List.of(other.getWidth(), other.getHeight()));
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int apart = Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
                different += apart > 64 ? 1 : 0;
            }
        }
        return (double) different / (one.getWidth() * one.getHeight());
    }

    private static BufferedImage kept(String name, byte[] bytes, PDDocument document) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".pdf"), bytes);
        var image = new PDFRenderer(document).renderImageWithDPI(0, DPI);
        ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        return image;
    }

    private static List<String> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<String>();
        var resources = document.getPage(0).getResources();
        for (var name : resources.getFontNames()) {
            var font = resources.getFont(name);
            fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : " from elsewhere"));
        }
        return fonts;
    }

    private static String decoded(BufferedImage image) {
        var dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException unreadable) {
            return unreadable.toString();
        }
    }

    private static String read(PDDocument document) throws IOException {
        return even(new PDFTextStripper().getText(document));
    }

    private static String even(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static Sheet sheet(Card card) {
        var file = card.language().equals("ru") ? "passport" : "texts/" + card.language() + "/passport";
        return new Sheets(WrittenFiles.phrases(file)).of(card);
    }
}
