package org.forumbot.files;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The shipped list of regions, read without positions and without complaints. */
final class RegionFile {
    /** What somebody types, and the keys of the regions it stands for. */
    record Sample(String typed, List<String> standsFor) {}

    private RegionFile() {}

    static Map<String, Object> read(String path) throws IOException {
        var settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return cast(new Load(settings).loadFromString(Files.readString(Path.of(path))));
    }

    static RegionList list() throws IOException {
        var file = read("dialogs/regions.yaml");
        var regions = new ArrayList<Region>();
        RegionFile.<Map<String, Object>>map(file, "regions").forEach((key, it) -> regions.add(region(key, it)));
        RegionFile.<Map<String, Object>>map(file, "countries").forEach((key, it) -> regions.add(region(key, it)));
        var districts = List.copyOf(map(file, "federal_districts").keySet());
        return new RegionList(districts, regions, map(file, "ambiguous"));
    }

    static List<Sample> samples() throws IOException {
        List<Map<String, Object>> samples =
                cast(read("src/test/resources/regions-samples.yaml").get("samples"));
        return samples.stream()
                .map(it -> new Sample(cast(it.get("typed")), cast(it.get("stands_for"))))
                .toList();
    }

    static <T> Map<String, T> map(Map<String, Object> file, String name) {
        return cast(file.get(name));
    }

    private static Region region(String key, Map<String, Object> fields) {
        var forms = Stream.of("aliases", "center", "cities", "numeric_code")
                .flatMap(field -> texts(fields.get(field)))
                .toList();
        var district = (@Nullable String) fields.get("federal_district");
        return new Region(key, cast(fields.get("name")), cast(fields.get("label")), district, forms);
    }

    private static Stream<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.of();
            case List<?> several -> several.stream().map(String.class::cast);
            default -> Stream.of((String) value);
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(@Nullable Object value) {
        return (T) requireNonNull(value);
    }
}
