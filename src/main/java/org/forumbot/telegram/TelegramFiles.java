package org.forumbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.forumbot.delivery.RemoteFiles;

/** Asks Telegram where a file lies and fetches it from there. */
final class TelegramFiles implements RemoteFiles {
    private final BotApi api;

    TelegramFiles(BotApi api) {
        this.api = api;
    }

    @Override
    public Fetched fetch(String id, long most) {
        var body = BotApi.JSON.createObjectNode().put("file_id", id).toString();
        return switch (api.post("getFile", body)) {
            case Reply.Ok<JsonNode>(var file) -> fetch(file, most);
            case Reply.Rejected<JsonNode> no ->
                no.description().contains("too big")
                        ? new Fetched.TooLarge()
                        : new Fetched.Failed(no.code() + " " + no.description());
            case Reply.Lost<JsonNode>(var why) -> new Fetched.Failed(why);
        };
    }

    private Fetched fetch(JsonNode file, long most) {
        var path = file.path("file_path").asText("");
        if (path.isEmpty() || path.contains("..")) {
            return new Fetched.Failed("Telegram does not say where the file lies");
        }
        return file.path("file_size").asLong(0) > most ? new Fetched.TooLarge() : api.download(path, most);
    }
}
