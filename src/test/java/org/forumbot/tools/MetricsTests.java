package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What the bot tells about itself over HTTP")
class MetricsTests {
    private static final String TALK = """
            scenario: Половина анкеты
            steps:
              - {anna: /register, sees: "Согласие на обработку"}
              - {anna: [Согласен], sees: "Как вас зовут?"}
              - {anna: Анна Петрова, sees: "В какой роли"}
            """;
    /** A row of the page: name, kind, labels with their values. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(forumbot_\\w+)` \\| (\\w+) \\| (.*?) \\|");

    private static final Pattern LABEL = Pattern.compile("`(\\w+)`: ([\\w, ]+)");
    private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (forumbot_\\w+) (\\w+)$");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^(forumbot_\\w+)(?:\\{(.*)})? (\\S+)$");
    private static final Pattern PAIR = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    @TempDir
    static Path folder;

    private static Stage stage;
    private static String exposed;

    @BeforeAll
    static void talk() throws Exception {
        stage = new Stage(WithoutTests.program(), folder, Map.of());
        var scenario = ScenarioFile.read(Path.of("half-a-form.yaml"), TALK);
        new Performance(stage.playground(), scenario).play();
        exposed = get("/prometheus");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    private static String get(String endpoint) throws IOException, InterruptedException {
        var address = URI.create(stage.playground().address() + "/actuator" + endpoint);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    /** Name, kind, and the values of each label. */
    private record Metric(String name, String kind, Map<String, TreeSet<String>> labels) {}

    @Test
    void the_page_names_exactly_the_metrics_that_there_are() throws IOException {
        var page = Files.readString(Path.of("docs", "metrics.md"));
        var written = ROW.matcher(page)
                .results()
                .map(row -> new Metric(row.group(1), row.group(2), values(LABEL, row.group(3))))
                .collect(Collectors.toMap(Metric::name, metric -> metric, (one, _) -> one, TreeMap::new));
        assertThat(written).hasSizeGreaterThan(10).isEqualTo(found());
    }

    private static Map<String, Metric> found() {
        var found = new TreeMap<String, Metric>();
        TYPE.matcher(exposed)
                .results()
                // the greatest value of late comes along with each timer
                .filter(type -> !type.group(1).endsWith("_max"))
                .forEach(type -> found.put(type.group(1), new Metric(type.group(1), type.group(2), new TreeMap<>())));
        SAMPLE.matcher(exposed).results().filter(one -> one.group(2) != null).forEach(one -> {
            var metric = Objects.requireNonNull(found.get(one.group(1).replaceAll("_(bucket|count|sum|max)$", "")));
            values(PAIR, one.group(2)).forEach((label, values) -> {
                if (!label.equals("le")) {
                    metric.labels().computeIfAbsent(label, _ -> new TreeSet<>()).addAll(values);
                }
            });
        });
        return found;
    }

    private static Map<String, TreeSet<String>> values(Pattern label, String text) {
        return label.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        one -> one.group(1),
                        one -> Arrays.stream(one.group(2).split(","))
                                .map(String::strip)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, _) -> one,
                        TreeMap::new));
    }

    @Test
    void what_has_been_said_and_done_is_counted() {
        assertThat(value("forumbot_updates_total{kind=\"message\"}")).isEqualTo(3);
        assertThat(value("forumbot_updates_total{kind=\"press\"}")).isEqualTo(1);
        assertThat(value("forumbot_turns_total{outcome=\"handled\"}")).isGreaterThanOrEqualTo(3);
        assertThat(value("forumbot_turns_total{outcome=\"failed\"}")).isZero();
        assertThat(value("forumbot_send_seconds_count{outcome=\"sent\"}")).isGreaterThanOrEqualTo(3);
        assertThat(value("forumbot_reply_seconds_count")).isEqualTo(4);
        assertThat(value("forumbot_reply_seconds_bucket{le=\"60.0\"}")).isEqualTo(4);
        assertThat(value("forumbot_commit_seconds_count")).isGreaterThanOrEqualTo(3);
        assertThat(value("forumbot_batch_units_sum")).isGreaterThanOrEqualTo(3);
        assertThat(value("forumbot_conversations_open")).isEqualTo(1);
        assertThat(value("forumbot_polls_total{outcome=\"good\"}")).isPositive();
        assertThat(value("forumbot_poll_age_seconds")).isBetween(0.0, 60.0);
        assertThat(value("forumbot_database_size_bytes{file=\"main\"}")).isPositive();
    }

    private static double value(String sample) {
        return SAMPLE.matcher(exposed)
                .results()
                .filter(one -> one.group().startsWith(sample + " "))
                .mapToDouble(one -> Double.parseDouble(one.group(3)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sample + " is not exposed"));
    }

    @Test
    void nothing_of_people_and_chats_is_told() {
        assertThat(exposed).doesNotContain("Анна", "Петрова", "chat=", "person=", "1:scenarios", "/register");
    }

    @Test
    void health_tells_of_telegram_the_outbox_the_disk_and_the_database() throws Exception {
        var health = json("/health");
        assertThat(health.path("status").asString("")).isEqualTo("UP");
        assertThat(health.path("components").propertyNames()).contains("telegram", "delivery", "diskSpace", "store");
        assertThat(health.at("/components/delivery/details/oldestAnswerSeconds").isNumber())
                .isTrue();
        assertThat(health.at("/components/diskSpace/details/path").asString(""))
                .isEqualTo(folder.toAbsolutePath().toString());
    }

    @Test
    void liveness_asks_only_whether_the_program_lives() throws Exception {
        assertThat(json("/health/liveness").path("components").propertyNames()).containsExactly("livenessState");
        assertThat(json("/health/readiness").path("components").propertyNames())
                .containsExactlyInAnyOrder("readinessState", "store");
    }

    private static JsonNode json(String endpoint) throws IOException, InterruptedException {
        return JsonMapper.builder().build().readTree(get(endpoint));
    }

    @Test
    void nothing_else_of_the_actuator_is_open() throws Exception {
        assertThat(json("").path("_links").propertyNames())
                .containsExactlyInAnyOrder("self", "health", "health-path", "prometheus");
    }
}
