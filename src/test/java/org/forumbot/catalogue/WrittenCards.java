package org.forumbot.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumbot.search.Text;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The practices of {@code catalogue/cards.yaml}. */
record WrittenCards(Entry entry, Map<String, String> answers) {
    private static final Map<String, String> TRACKS = Map.of(
            "health", "Здравоохранение",
            "edu", "Образование",
            "cult", "Культура",
            "sport", "Спорт",
            "social", "Социальная политика");

    /** As the form of practices calls them. */
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("children", "Дети"),
            Map.entry("youth", "Подростки и молодёжь"),
            Map.entry("families", "Семьи с детьми"),
            Map.entry("foster", "Приёмные семьи"),
            Map.entry("elderly", "Пожилые"),
            Map.entry("disability", "Люди с инвалидностью"),
            Map.entry("illness", "Тяжелобольные и их близкие"),
            Map.entry("hardship", "Люди в трудной жизненной ситуации"),
            Map.entry("specialists", "Специалисты"),
            Map.entry("locals", "Жители территории"),
            Map.entry("ngo", "НКО"));

    private static final Map<String, String> STAGES =
            Map.of("idea", "Идея", "pilot", "Пилот", "practice", "Практика", "technology", "Технология");

    static List<WrittenCards> all() {
        try (var file = Objects.requireNonNull(WrittenCards.class.getResourceAsStream("/catalogue/cards.yaml"))) {
            var yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var cards = (List<?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
            return cards.stream().map(card -> of((Map<?, ?>) card)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenCards of(Map<?, ?> card) {
        var number = text(card, "code");
        return new WrittenCards(
                new Entry(
                        id(number),
                        number,
                        "s24",
                        number,
                        text(card, "title"),
                        text(card, "org"),
                        text(card, "region"),
                        codes(card, "tracks"),
                        codes(card, "groups"),
                        text(card, "stage"),
                        List.of(text(card, "region")),
                        true),
                Map.of(
                        "summary", text(card, "summary"),
                        "problem", text(card, "problem"),
                        "goal", text(card, "goal"),
                        "mechanism", text(card, "mechanism")));
    }

    static long id(String number) {
        return Long.parseLong(number.substring(2));
    }

    static Text text(WrittenCards card) {
        return SearchedText.of(
                card.entry(),
                card.answers(),
                List.of(
                        labels(card.entry().tracks(), TRACKS),
                        labels(card.entry().groups(), GROUPS),
                        labels(List.of(card.entry().stage()), STAGES)));
    }

    /** One more of the same kind. */
    WrittenCards numbered(long id) {
        var number = "P-%04d".formatted(id);
        return new WrittenCards(
                new Entry(
                        id,
                        number,
                        entry.forum(),
                        number,
                        entry.title(),
                        entry.org(),
                        entry.region(),
                        entry.tracks(),
                        entry.groups(),
                        entry.stage(),
                        entry.regions(),
                        true),
                answers);
    }

    WrittenCards titled(String title) {
        return new WrittenCards(
                new Entry(
                        entry.practice(),
                        entry.code(),
                        entry.forum(),
                        entry.number(),
                        title,
                        entry.org(),
                        entry.region(),
                        entry.tracks(),
                        entry.groups(),
                        entry.stage(),
                        entry.regions(),
                        true),
                answers);
    }

    private static List<String> labels(List<String> codes, Map<String, String> labels) {
        return codes.stream()
                .map(code -> Objects.requireNonNull(labels.get(code), code))
                .toList();
    }

    private static String text(Map<?, ?> card, String name) {
        return Objects.requireNonNull(card.get(name), name).toString();
    }

    private static List<String> codes(Map<?, ?> card, String name) {
        return ((List<?>) Objects.requireNonNull(card.get(name), name))
                .stream().map(String::valueOf).toList();
    }
}
