package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.forumbot.conversation.Funnel;
import org.forumbot.conversation.Funnel.Stop;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of a funnel")
class FunnelPictureTests {
    private static final int WENT_ON = 0xFF3B82C4;
    private static final int STANDS = 0xFFF2994A;

    private final FunnelPicture picture =
            new FunnelPicture(new DeskVoice(new SaidThings(), WrittenFiles.phrases("desk")));

    /** Without fonts there is none; then nothing is to be looked at. */
    @Test
    void has_a_bar_for_each_question_in_two_colours() throws IOException {
        var drawn = drawn(registration());
        assertThat(drawn.getWidth()).isEqualTo(1000);
        assertThat(drawn.getHeight()).isEqualTo(130 + 34 * 10);
        assertThat(bars(drawn, WENT_ON))
                .as("eight questions, the review, the sent ones")
                .isEqualTo(10);
        assertThat(bars(drawn, STANDS)).as("three questions and the review").isEqualTo(4);
    }

    @Test
    void has_room_for_the_longest_form() throws IOException {
        var stops = new ArrayList<Stop>();
        IntStream.rangeClosed(1, 40)
                .forEach(number -> stops.add(new Stop("Вопрос с довольно длинным названием", number)));
        assertThat(drawn(new Funnel("long", "Длинная анкета", 900, 80, 0, stops))
                        .getHeight())
                .isEqualTo(130 + 34 * 41);
    }

    private BufferedImage drawn(Funnel funnel) throws IOException {
        Optional<byte[]> png = picture.of(funnel);
        assumeThat(png.isPresent()).as("this machine has fonts").isTrue();
        Files.write(Path.of("target", "funnel-" + funnel.form() + ".png"), png.orElseThrow());
        return ImageIO.read(new ByteArrayInputStream(png.orElseThrow()));
    }

    /** Stretches of this colour from top to bottom, wherever they are. */
    private static int bars(BufferedImage image, int colour) {
        int bars = 0;
        boolean inside = false;
        for (int y = 0; y < image.getHeight() - 60; y++) {
            int row = y;
            boolean here = IntStream.range(0, image.getWidth())
                            .filter(x -> image.getRGB(x, row) == colour)
                            .count()
                    > 5;
            bars += here && !inside ? 1 : 0;
            inside = here;
        }
        return bars;
    }

    private static Funnel registration() {
        return new Funnel(
                "registration",
                "Регистрация на форум",
                120,
                80,
                5,
                List.of(
                        new Stop("Согласие", 14),
                        new Stop("Имя и фамилия", 0),
                        new Stop("Роль", 0),
                        new Stop("Организация", 3),
                        new Stop("Регион", 0),
                        new Stop("Телефон", 11),
                        new Stop("Почта", 0),
                        new Stop("Темы", 0),
                        new Stop("", 7)));
    }
}
