package org.forumbot.bench;

import java.util.List;
import java.util.Locale;

/** What a person answers in the registration. Nobody gives what another gives, so that nothing can be mixed up unseen. */
record Given(String name, String org, String phone, String email, String region) {
    private static final List<String> REGIONS = List.of(
            "Свердловская область", "Пермский край", "Республика Татарстан", "Приморский край", "Московская область");

    static Given of(long person) {
        var words = words(person);
        return new Given(
                "Мария " + words,
                "АНО «Добрый двор " + words + "»",
                "+7 9%02d %03d-%02d-%02d"
                        .formatted(person / 10_000_000 % 100, person / 10_000 % 1000, person / 100 % 100, person % 100),
                "maria%d@example.org".formatted(person),
                REGIONS.get((int) (person % REGIONS.size())));
    }

    /** The number as a name: Абвг. */
    private static String words(long number) {
        var word = new StringBuilder();
        for (long rest = number; rest > 0; rest /= 26) {
            word.append((char) ('а' + rest % 26));
        }
        var text = word.toString();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The number without what is only there to be read. */
    String digits() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
