package org.forumbot.files;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The countries of ISO 3166-1 by their names in English and the languages of the bot (CLDR, long and short) and their codes. */
final class RegionCountries {
    private static final LocaleDisplayNames RUSSIAN = LocaleDisplayNames.getInstance(ULocale.forLanguageTag("ru"));

    private final List<LocaleDisplayNames> languages;
    private final Map<String, Region> byKey = new LinkedHashMap<>();
    private final Map<String, Region> byName = new HashMap<>();
    private final Map<String, Region> byCode = new HashMap<>();

    /**
     * @param own countries that {@code regions.yaml} describes; they stand in for those of the standard
     * @param languages codes of ISO 639-1
     */
    RegionCountries(List<Region> own, List<String> languages) {
        this.languages = Stream.concat(languages.stream(), Stream.of("en"))
                .distinct()
                .map(ULocale::forLanguageTag)
                .flatMap(language -> Stream.of(LocaleDisplayNames.getInstance(language), brief(language)))
                .toList();
        own.forEach(country -> byKey.put(country.key(), country));
        for (var code : Locale.getISOCountries()) {
            var country = byKey.computeIfAbsent(Region.COUNTRY + code, key -> standard(key, code));
            byCode.put(code, country);
            byCode.put(Locale.of("", code).getISO3Country(), country);
        }
        byKey.values().forEach(country -> texts(country).forEach(text -> byName.putIfAbsent(text.whole(), country)));
        byKey.values().forEach(country -> texts(country).forEach(text -> byName.putIfAbsent(text.bare(), country)));
        byName.remove("");
    }

    Optional<Region> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Region> named(String typed) {
        var code = byCode.get(typed.strip().toUpperCase(Locale.ROOT));
        if (code != null) {
            return Optional.of(code);
        }
        var text = RegionText.of(typed);
        var whole = byName.get(text.whole());
        return whole != null ? Optional.of(whole) : Optional.ofNullable(byName.get(text.bare()));
    }

    private static LocaleDisplayNames brief(ULocale language) {
        return LocaleDisplayNames.getInstance(language, DisplayContext.LENGTH_SHORT);
    }

    private static Region standard(String key, String code) {
        var name = RUSSIAN.regionDisplayName(code);
        return new Region(key, name, name, null, List.of());
    }

    private Stream<RegionText> texts(Region country) {
        var own = Stream.concat(Stream.of(country.name(), country.label()), country.forms().stream());
        return Stream.concat(own, displayed(country.country())).map(RegionText::of);
    }

    private Stream<String> displayed(@Nullable String code) {
        return code == null ? Stream.of() : languages.stream().map(names -> names.regionDisplayName(code));
    }
}
