package org.forumbot.browser;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map.Entry;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A page as a PNG of few colours, half the size of what a browser writes. */
final class Picture {
    private static final int COLOURS = 256;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    static Picture of(Page page) throws IOException {
        return new Picture(ImageIO.read(new ByteArrayInputStream(page.screenshot())));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(withFewColours(), null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    /** Its most frequent colours; any other becomes the nearest of them, which the colour model finds. */
    private BufferedImage withFewColours() {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] points = image.getRGB(0, 0, width, height, null, 0, width);
        int[] palette =
                Arrays.stream(points).boxed().collect(groupingBy(colour -> colour, counting())).entrySet().stream()
                        .sorted(Comparator.comparing(Entry<Integer, Long>::getValue)
                                .reversed())
                        .limit(COLOURS)
                        .mapToInt(Entry::getKey)
                        .toArray();
        var colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        few.setRGB(0, 0, width, height, points, 0, width);
        return few;
    }
}
