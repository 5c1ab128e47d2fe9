package org.forumbot.tools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.files.Folder;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How the form or the screens of a file are come to.
 *
 * @param command that begins it, empty when there is none
 * @param data of a button that would begin it
 */
record Opening(String command, String data) {
    /** @throws Told.Failure when the file holds neither */
    static Opening of(Folder folder, String name, List<String> forums) {
        var yaml = yaml(folder, name);
        var forum = forums.stream()
                .map(file -> yaml(folder, "forums/" + file + ".yaml").get("forum"))
                .findFirst()
                .map(String::valueOf)
                .orElse("");
        var command = yaml.get("start") instanceof Map<?, ?> start
                ? Optional.<Object>ofNullable(start.get("command")).map(Object::toString)
                : Optional.<String>empty();
        if (yaml.get("form") instanceof String form) {
            return new Opening(command.orElse(""), "b." + forum + "." + form);
        }
        if (yaml.get("screens") instanceof String screens && yaml.get("show") instanceof Map<?, ?> show) {
            var first = show.keySet().stream().findFirst().map(String::valueOf).orElse("");
            return new Opening(command.orElse(""), "o." + forum + "." + screens + "." + first);
        }
        throw new Told.Failure("The file " + name + " holds neither a form nor screens.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(Folder folder, String name) {
        var bytes = folder.files().getOrDefault(name, new byte[0]);
        var yaml = new Load(LoadSettings.builder().build()).loadFromString(new String(bytes, StandardCharsets.UTF_8));
        return yaml instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
