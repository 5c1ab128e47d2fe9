package org.forumbot.passport;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** Makes the PDF of a sheet: one A4 page with its fonts inside. Takes a few tenths of a second: never inside a unit. */
@Component
class PassportPdf {
    private final Fonts fonts = new Fonts();

    byte[] of(Sheet sheet, String language) {
        var html =
                new Page(new Letters(fonts), sheet, Square.address(sheet.foot().link())).html(language);
        var pdf = new ByteArrayOutputStream(100_000);
        try {
            drawn(html, pdf);
        } catch (IOException unwritten) {
            throw new UncheckedIOException("The passport could not be written.", unwritten);
        }
        return pdf.toByteArray();
    }

    private void drawn(String html, ByteArrayOutputStream pdf) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.withHtmlContent(html, null);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.defaultTextDirection(BaseRendererBuilder.TextDirection.LTR);
            for (var face : fonts.faces(html)) {
                use(face, builder, document);
            }
            builder.withProducer("Forumbot");
            builder.toStream(pdf);
            builder.run();
        }
    }

    /** Only the letters that occur are taken over. */
    private static void use(Fonts.Face face, PdfRendererBuilder builder, PDDocument document) throws IOException {
        var font = face.read();
        document.registerTrueTypeFontForClosing(font);
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)),
                face.family(),
                face.weight().css(),
                BaseRendererBuilder.FontStyle.NORMAL,
                true);
    }
}
