package org.forumbot.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of a passport")
class PageTests {
    private static final Path PICTURES = Path.of("target", "passports");

    private final PassportPdf pdf = new PassportPdf();

    @Test
    void pictures() throws IOException {
        draw("usual", SampleCards.of("ru", "practice", SampleCards.usual()));
        draw("whole", SampleCards.of("ru", "technology", SampleCards.whole()));
        draw("longest", SampleCards.of("ru", "pilot", SampleCards.longest()));
        draw("nothing", SampleCards.of("ru", "", SampleCards.nothing()));
        draw("arabic", SampleCards.of("ru", "idea", SampleCards.arabic()));
        draw("english", SampleCards.of("en", "pilot", SampleCards.english()));
    }

    private void draw(String name, Card card) throws IOException {
        long begun = System.nanoTime();
        var bytes = pdf.of(sheet(card), card.language());
        long took = (System.nanoTime() - begun) / 1_000_000;
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".pdf"), bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            System.out.println(name + ": " + document.getNumberOfPages() + " pages, " + bytes.length + " bytes, " + took + " ms");
            var image = new PDFRenderer(document).renderImageWithDPI(0, 110);
            ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static Sheet sheet(Card card) {
        var file = card.language().equals("ru") ? "passport" : "texts/" + card.language() + "/passport";
        return new Sheets(WrittenFiles.phrases(file)).of(card);
    }
}
