package org.forumbot.files;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Reading;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Wording;
import org.forumbot.dialog.Words;

/**
 * A region of Russia or another country. What fits several is asked with buttons, what is only near is confirmed. What is
 * pending is {@code ?key,key} (candidates), {@code country}, {@code list} or {@code d-<district>}.
 */
record RegionType(
        Supplier<RegionIndex> all,
        Map<String, String> labels,
        Map<String, String> districts,
        Wording wording,
        Locale language)
        implements Type {
    private static final String COUNTRY = "country";
    private static final String LIST = "list";
    private static final String DISTRICT = "d-";
    private static final int LONGEST = 100;

    @Override
    public Reading typed(Context context, String text) {
        var typed = text.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Reading.bad("bad.region");
        }
        return COUNTRY.equals(context.pending()) ? country(typed) : region(typed);
    }

    private Reading region(String typed) {
        return switch (index().find(typed)) {
            case RegionMatch.One(var region) -> ok(region);
            case RegionMatch.Likely(var region) -> new Reading.More("?" + region.key());
            case RegionMatch.Several(var regions) ->
                new Reading.More(
                        "?" + String.join(",", regions.stream().map(Region::key).toList()));
            case RegionMatch.None() -> index().country(typed).map(this::ok).orElseGet(() -> Reading.bad("bad.region"));
        };
    }

    /** A country nobody knows is kept as typed: organizers see it. A region typed here all the same is that region. */
    private Reading country(String typed) {
        var country = index().country(typed);
        if (country.isPresent() || typed.chars().noneMatch(Character::isLetter)) {
            return country.map(this::ok).orElseGet(() -> Reading.bad("bad.region"));
        }
        return index().find(typed) instanceof RegionMatch.One(var region)
                ? ok(region)
                : new Reading.Ok(new Value.Place("c-", typed));
    }

    Optional<Value> countryNamed(String typed) {
        return index().country(typed).map(country -> new Value.Place(country.key(), label(country)));
    }

    private Reading ok(Region region) {
        return new Reading.Ok(new Value.Place(region.key(), label(region)));
    }

    private RegionIndex index() {
        return all.get();
    }

    /** As the list names it; a country that is not in the list as its language does. */
    private String label(Region region) {
        var country = region.country();
        return labels.containsKey(region.key()) || country == null
                ? labels.getOrDefault(region.key(), region.label())
                : LocaleDisplayNames.getInstance(ULocale.forLocale(language)).regionDisplayName(country);
    }

    @Override
    public Reading picked(Context context, String code) {
        var step = code.startsWith("~") ? code.substring(1) : "";
        if (step.equals(LIST) || step.equals(COUNTRY) || isDistrict(step)) {
            return new Reading.More(step);
        }
        return index().byKey(code).map(this::ok).orElseGet(() -> Reading.bad("bad.option.gone"));
    }

    private boolean isDistrict(String step) {
        return step.startsWith(DISTRICT) && districts.containsKey(step.substring(DISTRICT.length()));
    }

    @Override
    public List<Option> offers(Context context) {
        var pending = context.pending() == null ? "" : context.pending();
        var offers = new ArrayList<Option>();
        if (pending.startsWith("?")) {
            for (var key : pending.substring(1).split(",")) {
                index().byKey(key).ifPresent(region -> offers.add(new Option(key, label(region))));
            }
        } else if (pending.equals(LIST)) {
            districts.forEach((code, name) -> offers.add(new Option("~" + DISTRICT + code, name)));
        } else if (pending.startsWith(DISTRICT)) {
            index().inDistrict(pending.substring(DISTRICT.length()))
                    .forEach(region -> offers.add(new Option(region.key(), label(region))));
        }
        if (!pending.equals(LIST)) {
            offers.add(new Option("~" + LIST, wording.label("region.list")));
        }
        if (!pending.equals(COUNTRY)) {
            offers.add(new Option("~" + COUNTRY, wording.label("region.country")));
        }
        return offers;
    }

    @Override
    public Optional<Words> prompt(Context context) {
        return Optional.ofNullable(context.pending()).map(pending -> wording.say(advice(pending), Map.of()));
    }

    private static String advice(String pending) {
        if (pending.startsWith("?")) {
            return pending.contains(",") ? "region.prompt.several" : "region.prompt.likely";
        }
        return pending.equals(COUNTRY) ? "region.prompt.country" : "region.prompt.list";
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Place(var key, var shown)
                && (key.equals("c-") || index().byKey(key).isPresent());
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Place(var key, var shown)
                ? index().byKey(key).map(this::label).orElse(shown)
                : "";
    }

    @Override
    public Object natural(Value value) {
        return value instanceof Value.Place(var key, var shown) ? key : "";
    }

    @Override
    public Object blank() {
        return "";
    }
}
