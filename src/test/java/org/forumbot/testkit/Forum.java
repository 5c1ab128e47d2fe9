package org.forumbot.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.GuideFile;
import org.forumbot.files.RubricFile;

/** A forum of one section, in Yekaterinburg. */
public record Forum(List<String> forums, GuideFile guide) implements Dialogs {
    public static final String CODE = "s24";
    public static final String SECTION = "S001";

    public static Forum with(GuideFile guide) {
        return new Forum(List.of(CODE), guide);
    }

    @Override
    public List<String> languages() {
        return List.of("ru", "en");
    }

    @Override
    public ForumFile forum(String code, String language) {
        var section = new ForumFile.Section(
                SECTION,
                "Забота о старшем поколении",
                LocalDate.of(2024, 5, 14),
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                "sinara",
                null,
                null,
                null,
                20,
                "",
                List.of(),
                Map.of(),
                List.of(),
                false,
                false,
                false,
                null);
        return new ForumFile(
                code,
                "СОЦИО",
                "СОЦИО",
                "Екатеринбург",
                ZoneId.of("Asia/Yekaterinburg"),
                LocalDate.of(2024, 5, 13),
                LocalDate.of(2024, 5, 18),
                "",
                null,
                ForumFile.Window.ALWAYS,
                ForumFile.Choice.FREE,
                ForumFile.OfferRules.USUAL,
                Map.of("sinara", new ForumFile.Venue("sinara", "Синара Центр", "Синара Центр", null, null)),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(SECTION, section));
    }

    @Override
    public GuideFile guide(String language) {
        return guide;
    }

    @Override
    public String region(String label) {
        return label;
    }

    @Override
    public RubricFile rubric(String forum, String language) {
        return RubricFile.NONE;
    }
}
