package org.forumbot.playground;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Files made up for people who have none at hand: the same name is the same file. */
final class Samples {
    private static final int MOST = 30;
    private static final int MOST_BYTES = 60 << 20;
    private static final int PLAIN = 1000;

    private Samples() {}

    /** As the act says: {name: text or list, size?, count?}; none when it says nothing. */
    static List<Upload> of(Call act, FileShelf.Kind kind) {
        var names = new ArrayList<String>();
        Call.list(act.params().get("name")).forEach(name -> names.add(Call.string(name)));
        if (names.isEmpty() && act.has("name")) {
            names.add(act.text("name"));
        }
        for (int number = 1; number <= Math.min(MOST, act.number("count", 0)); number++) {
            names.add("photo-" + number + ".png");
        }
        int size = (int) Math.clamp(act.number("size", PLAIN), 1, MOST_BYTES);
        return names.stream()
                .map(name -> kind == FileShelf.Kind.PHOTO ? picture(name) : document(name, size))
                .toList();
    }

    private static Upload document(String name, int size) {
        var bytes = Arrays.copyOf((begins(name) + " sample " + name + "\n").getBytes(StandardCharsets.UTF_8), size);
        var type = Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                .orElse("application/octet-stream");
        return new Upload(name, type, bytes);
    }

    /** As real files of that kind begin, as far as that can be written. */
    private static String begins(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "pptx", "docx", "xlsx", "odp", "odt", "ods", "zip" -> "PK\u0003\u0004";
            case "ppt", "doc", "xls", "rtf" -> "{\\rtf1";
            case "exe" -> "MZ";
            default -> "%PDF-1.7";
        };
    }

    private static Upload picture(String name) {
        var image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.getHSBColor(Math.floorMod(name.hashCode(), 360) / 360f, 0.5f, 0.7f));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 40));
        pen.drawString(name, 40, 170);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture could not be written to memory.", impossible);
        }
        return new Upload(name, "image/png", bytes.toByteArray());
    }
}
