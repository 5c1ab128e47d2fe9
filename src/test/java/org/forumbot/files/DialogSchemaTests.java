package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("dialogs/dialog.schema.json")
class DialogSchemaTests {
    private static final Path FILE = Path.of("dialogs/dialog.schema.json");
    private static final String RENEW = "forumbot.renew";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DialogSchema.text(), InputFormat.JSON);

    private static final String HEAD = """
            form: f
            title: Анкета
            submit: {save: keep, say: "Номер {number}."}
            ask:
            """;

    /** With {@code -Dforumbot.renew} it is written anew instead. */
    @Test
    void is_the_schema_of_this_program() throws IOException {
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(FILE, DialogSchema.text());
        }
        assertThat(Files.readString(FILE))
                .as("Renew it with: mvn test -Dtest=DialogSchemaTests -D" + RENEW)
                .isEqualTo(DialogSchema.text());
    }

    private static List<String> mistakes(String yaml) {
        var data = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        var json = JsonMapper.builder().build().writeValueAsString(data);
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void takes_every_file_that_ships() throws IOException {
        var found = new TreeMap<String, List<String>>();
        try (var files = Files.walk(ShippedDialogs.FOLDER)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                found.put(file.toString(), mistakes(Files.readString(file)));
            }
        }
        assertThat(found)
                .hasSizeGreaterThan(20)
                .allSatisfy((file, mistakes) -> assertThat(mistakes).as(file).isEmpty());
    }

    /** Mistakes that need no more than one place to be seen; the loader tells the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: {type: text, lable: Как вас зовут?}",
                "name: {type: txet, label: Как вас зовут?}",
                "name: {label: Как вас зовут?}",
                "Name: {type: text, label: Как вас зовут?}",
                "name: {type: text, label: Как вас зовут?, options: {a: А}}",
                "name: {type: choice, label: Кто вы?}",
                "name: {type: choice, label: Кто вы?, options: {social_policy_2024: Политика}}",
                "name: {type: choice, label: Кто вы?, options: {}}",
                "name: {type: text, label: Как вас зовут?, optional: maybe}",
                "name: {type: text, label: [Как, вас]}",
                "name: {type: repeat, label: Кто с вами?}",
                "name: {type: repeat, label: Кто с вами?, of: {who: {type: text, lable: Кто?}}}",
                "name: {type: use}",
                "name: {type: computed, label: Сколько?}",
                "name: {type: number, label: Сколько?, item: 5}",
            })
    void refuses_what_the_loader_refuses(String question) {
        assertThat(mistakes(HEAD + "  " + question)).isNotEmpty();
        assertThat(SmallForms.complaints("  " + question)).isNotEmpty();
    }

    @Test
    void knows_the_fields_that_the_loader_asks_for() {
        for (var type : Naturals.types()) {
            var own = type.equals("use") ? "form: other" : "label: Что?";
            var question = "  q: {type: " + type + ", " + own + ", zzz: 1}";
            var told = String.join("\n", SmallForms.complaints(question));
            var known = mistakes(HEAD + question);
            assertThat(told).as(type).contains("The field 'zzz' is not known");
            assertThat(String.join("\n", known)).as(type).contains("zzz");
        }
    }
}
