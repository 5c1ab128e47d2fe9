package org.forumbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import org.forumbot.delivery.RemoteFiles;

/** Asks Telegram where a file lies and fetches it from there. */
final class TelegramFiles implements RemoteFiles {
    private final BotApi api;

    TelegramFiles(BotApi api) {
        this.api = api;
    }

    @Override
    public Fetched fetch(String id, long most) {
        return switch (place(id, most)) {
            case Place.At(var path, var size) -> api.download(path, most);
            case Place.TooLarge _ -> new Fetched.TooLarge();
            case Place.Unknown(var why) -> new Fetched.Failed(why);
        };
    }

    @Override
    public Passed pass(String id, long most, OutputStream into) {
        return switch (place(id, most)) {
            case Place.At(var path, var size) -> whole(api.download(path, most, into), size);
            case Place.TooLarge _ -> new Passed.TooLarge();
            case Place.Unknown(var why) -> new Passed.Failed(why);
        };
    }

    /** @param size as Telegram tells it, 0 when it does not */
    private static Passed whole(Passed passed, long size) {
        return passed instanceof Passed.Whole(var bytes) && size > 0 && bytes != size
                ? new Passed.Failed("%d bytes came instead of %d".formatted(bytes, size))
                : passed;
    }

    /** Where a file lies. */
    private sealed interface Place {
        record At(String path, long size) implements Place {}

        record TooLarge() implements Place {}

        record Unknown(String why) implements Place {}
    }

    private Place place(String id, long most) {
        var body = BotApi.JSON.createObjectNode().put("file_id", id).toString();
        return switch (api.post("getFile", body)) {
            case Reply.Ok<JsonNode>(var file) -> place(file, most);
            case Reply.Rejected<JsonNode> no ->
                no.description().contains("too big")
                        ? new Place.TooLarge()
                        : new Place.Unknown(no.code() + " " + no.description());
            case Reply.Lost<JsonNode>(var why) -> new Place.Unknown(why);
        };
    }

    private static Place place(JsonNode file, long most) {
        var path = file.path("file_path").asText("");
        if (path.isEmpty() || path.contains("..")) {
            return new Place.Unknown("Telegram does not say where the file lies");
        }
        long size = file.path("file_size").asLong(0);
        return size > most ? new Place.TooLarge() : new Place.At(path, size);
    }
}
