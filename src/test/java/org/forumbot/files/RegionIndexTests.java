package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.forumbot.files.RegionMatch.Likely;
import org.forumbot.files.RegionMatch.None;
import org.forumbot.files.RegionMatch.One;
import org.forumbot.files.RegionMatch.Several;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The index of regions")
class RegionIndexTests {
    private static RegionList list;
    private static RegionIndex index;

    @BeforeAll
    static void read_the_shipped_list() throws IOException {
        list = RegionFile.list();
        index = new RegionIndex(list, List.of("ru", "en"));
    }

    @TestFactory
    Stream<DynamicTest> what_people_type_is_understood() throws IOException {
        assertThat(RegionFile.samples()).hasSize(88);
        return RegionFile.samples().stream()
                .map(sample -> dynamicTest(
                        sample.typed(),
                        () -> assertThat(keys(index.find(sample.typed())))
                                .containsExactlyInAnyOrderElementsOf(sample.standsFor())));
    }

    @ParameterizedTest
    @CsvSource({
        "Пермский край, perm",
        "ПЕРМСКИЙ КРАЙ, perm",
        "край Пермский, perm",
        "59, perm",
        "  пермь!!! , perm",
        "Пермский кра\u0438\u0306, perm",
        "Свердл.обл, sverdlovsk",
        "г.Екатеринбург, sverdlovsk",
        "Моск. обл., moscow-oblast",
        "Респ. Коми, komi",
        "р-ка Коми, komi",
        "'Сибай, Башкортостан', bashkortostan",
        "'Железногорск, Курская обл.', kursk",
        "'Мирный, Якутия', sakha",
        "'Екатеринбург, Уралмаш', sverdlovsk",
        "'г. Реж, Свердловская область', sverdlovsk",
        "Vjcrdf, moscow",
        "Ханты-Мансийский АО — Югра, hmao",
        "Минская область, c-BY",
        "United Arab Emirates, c-AE",
        "<b>Башкортостан</b>, bashkortostan",
    })
    void a_known_name_is_taken_at_once(String typed, String key) {
        assertThat(index.find(typed)).isEqualTo(new One(index.byKey(key).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "Калининградскя область, kaliningrad",
        "Свердловской области, sverdlovsk",
        "из Москвы, moscow",
        "Свердловская облость, sverdlovsk",
        "Екатиренбург, sverdlovsk",
        "Мсоква, moscow",
        "удмурдия, udmurtiya",
        "Нижний Ломов, nizhny-novgorod",
        "Питер и Ленинградская область, leningrad",
        "Москва область, moscow-oblast",
        "АК, altai-krai",
        "Сибай район, bashkortostan",
    })
    void a_guess_has_to_be_confirmed(String typed, String key) {
        assertThat(index.find(typed)).isEqualTo(new Likely(index.byKey(key).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "алтай, altai-krai altai-resp", "ростов, rostov yaroslavl", "Ростов Великий, rostov yaroslavl",
        "Новгорд, novgorod nizhny-novgorod", "РБ, bashkortostan buryatiya c-BY", "HF, adygeya altai-resp",
        "тмская область, omsk tomsk", "Киров, kirov kaluga",
    })
    void what_may_mean_several_is_a_choice_in_the_order_of_the_list(String typed, String keys) {
        assertThat(index.find(typed)).isInstanceOf(Several.class);
        assertThat(keys(index.find(typed))).containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                ".",
                "—",
                "г.",
                "область",
                "республика",
                "я из",
                "0",
                "7",
                "007",
                "1234567890",
                "😀🐻🇷🇺",
                "👨‍👩‍👧",
                "<script>alert(1)</script>",
                "<b></b>",
                "'; drop table region; --",
                "%s {0} ${x}",
                "не скажу",
                "asdfgh",
                "ййййййй",
                "\u0000\uFFFF",
                "\uD83D",
                "ул. Мира, 15",
                "то, что надо",
            })
    void what_names_no_region_finds_none(String typed) {
        assertThat(index.find(typed)).isEqualTo(new None());
        assertThat(index.country(typed)).isEmpty();
    }

    @Test
    void a_text_too_long_to_be_a_region_is_none_and_costs_nothing() {
        for (var text : List.of("Москва ".repeat(715), "я".repeat(5_000), "😀".repeat(2_500), "а б ".repeat(1_250))) {
            Assertions.assertTimeout(
                    Duration.ofMillis(200), () -> assertThat(index.find(text)).isEqualTo(new None()));
            assertThat(index.country(text)).isEmpty();
        }
    }

    @Test
    void five_hundred_of_the_dearest_lookups_take_under_two_seconds() {
        var dearest = "республика которой нет и пути ".repeat(10);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 500; i++) {
                assertThat(index.find(i % 2 == 0 ? dearest : "Калининградскя облсть"))
                        .isNotNull();
            }
        });
    }

    @Test
    void every_region_is_found_by_each_of_its_names() {
        for (var region : list.regions()) {
            var names = Stream.concat(Stream.of(region.name(), region.label()), region.forms().stream());
            assertThat(names)
                    .allSatisfy(name -> assertThat(keys(index.find(name))).contains(region.key()));
        }
    }

    @Test
    void no_other_country_is_taken_for_a_region() {
        var listed = Set.of("BY", "AE");
        var codes = Stream.of(Locale.getISOCountries()).filter(code -> !listed.contains(code));
        for (var code : codes.toList()) {
            for (var language : List.of(Locale.of("ru"), Locale.ENGLISH)) {
                var name = Locale.of("", code).getDisplayCountry(language);
                assertThat(index.find(name)).as(name).isEqualTo(new None());
                assertThat(index.country(name).map(Region::country)).as(name).contains(code);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Казахстан, KZ", "республика казахстан, KZ", "КАЗАХСТАН., KZ", "Kazakhstan, KZ", "kz, KZ", "KAZ, KZ",
        "США, US", "Соединённые Штаты, US", "Белоруссия, BY", "ОАЭ, AE", "Кот-д’Ивуар, CI", "cote d'ivoire, ''",
    })
    void another_country_is_known_by_its_name_or_code(String typed, String code) {
        var expected = code.isEmpty() ? null : "c-" + code;
        assertThat(index.country(typed).map(Region::key).orElse(null)).isEqualTo(expected);
    }

    @Test
    void a_country_is_remembered_by_its_key() {
        var kazakhstan = new Region("c-KZ", "Казахстан", "Казахстан", null, List.of());
        assertThat(index.country("Казахстан")).contains(kazakhstan);
        assertThat(index.byKey("c-KZ")).contains(kazakhstan);
        assertThat(index.byKey("c-BY").map(Region::label)).contains("Беларусь");
        assertThat(index.byKey("c-QQ")).isEmpty();
        assertThat(index.byKey("")).isEmpty();
    }

    @Test
    void the_districts_together_hold_all_regions() {
        assertThat(index.districts())
                .containsExactly("cfo", "szfo", "yufo", "skfo", "pfo", "ufo", "sfo", "dfo", "other");
        assertThat(index.districts().stream().map(index::inDistrict).map(List::size))
                .containsExactly(18, 11, 8, 7, 14, 6, 10, 11, 4);
        assertThat(index.inDistrict("ufo").stream().map(Region::key))
                .containsExactly("kurgan", "sverdlovsk", "tyumen", "chelyabinsk", "hmao", "yanao");
        assertThat(index.inDistrict("nowhere")).isEmpty();
    }

    @Test
    void every_key_is_legal_in_a_button() {
        assertThat(list.regions().stream().map(Region::key)).allMatch(key -> key.matches("[A-Za-z0-9_-]{1,16}"));
    }

    @Test
    void the_english_texts_name_every_region_and_nothing_else() throws IOException {
        var russian = RegionFile.read("dialogs/regions.yaml");
        var english = RegionFile.read("dialogs/texts/en/regions.yaml");
        for (var part : List.of("federal_districts", "regions", "countries")) {
            assertThat(RegionFile.map(english, part).keySet())
                    .isEqualTo(RegionFile.map(russian, part).keySet());
        }
    }

    @Test
    void a_list_that_contradicts_itself_is_refused() {
        var tula = new Region("tula", "Тульская область", "Тула", "cfo", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionList(List.of("cfo"), List.of(tula, tula), Map.of()))
                .withMessage("Two regions have the key 'tula'. Give one of them another.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionList(List.of("ufo"), List.of(tula), Map.of()))
                .withMessage("Region 'tula' is in the district 'cfo'; use one of [ufo].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionList(List.of("cfo"), List.of(tula), Map.of("ТО", List.of("tver"))))
                .withMessage("The ambiguous 'ТО' names 'tver', which is no region. Add it, or correct it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionList(List.of("cfo"), List.of(tula), Map.of("ТО", List.of())))
                .withMessage("The ambiguous 'ТО' names no region. Name one, or delete it.");
    }

    private static List<String> keys(RegionMatch match) {
        return switch (match) {
            case One(var region) -> List.of(region.key());
            case Likely(var region) -> List.of(region.key());
            case Several(var regions) -> regions.stream().map(Region::key).toList();
            case None() -> List.of();
        };
    }
}
