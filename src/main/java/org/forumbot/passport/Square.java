package org.forumbot.passport;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A link as a square code (QR, ISO/IEC 18004), readable with a quarter of it covered or worn. */
final class Square {
    private static final int DOTS = 8;

    private Square() {}

    /** As an address that holds the picture itself; empty without a link. */
    static String address(String link) {
        if (!link.startsWith("https://")) {
            return "";
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(modules(link)));
    }

    private static BitMatrix modules(String link) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);
            return new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("'" + link + "' does not fit into a square code.", tooLong);
        }
    }

    private static byte[] png(BitMatrix modules) {
        int across = modules.getWidth() * DOTS;
        var image = new BufferedImage(across, across, BufferedImage.TYPE_BYTE_BINARY);
        var raster = image.getRaster();
        for (int y = 0; y < across; y++) {
            for (int x = 0; x < across; x++) {
                raster.setSample(x, y, 0, modules.get(x / DOTS, y / DOTS) ? 0 : 1);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException unwritten) {
            throw new UncheckedIOException("The square code could not be written.", unwritten);
        }
        return png.toByteArray();
    }
}
