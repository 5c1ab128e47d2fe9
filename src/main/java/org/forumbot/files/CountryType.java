package org.forumbot.files;

import org.forumbot.dialog.Reading;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Value;

/** A country of ISO 3166-1, by its Russian or English name or its code. */
record CountryType(RegionType regions) implements Type {
    @Override
    public Reading typed(Context context, String text) {
        return regions.countryNamed(text).<Reading>map(Reading.Ok::new).orElseGet(() -> Reading.bad("bad.country"));
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Place(var key, var shown)
                && key.startsWith(Region.COUNTRY)
                && !key.equals(Region.COUNTRY)
                && regions.accepts(context, value);
    }

    @Override
    public String shown(Value value) {
        return regions.shown(value);
    }

    @Override
    public Object natural(Value value) {
        return regions.natural(value);
    }

    @Override
    public Object blank() {
        return "";
    }
}
