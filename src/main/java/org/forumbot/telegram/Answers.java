package org.forumbot.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;

/**
 * Reads answers to calls (Bot API: Making requests). Telegram tells the whole message that was sent once more; of that
 * only what somebody asks for is taken, the rest is passed over without being made into objects.
 */
final class Answers {
    /** Fields of Message and of File. */
    private static final Set<String> ASKED_FOR = Set.of("message_id", "file_path", "file_size");

    private Answers() {}

    /** The answer with as much of its result as is needed; a missing node for what is no JSON object. */
    static JsonNode read(byte[] answer) throws IOException {
        try (var parser = BotApi.JSON.createParser(answer)) {
            return parser.nextToken() == null || !parser.isExpectedStartObjectToken()
                    ? BotApi.JSON.missingNode()
                    : fields(parser);
        } catch (JsonProcessingException e) {
            return BotApi.JSON.missingNode();
        }
    }

    private static ObjectNode fields(JsonParser parser) throws IOException {
        var fields = BotApi.JSON.createObjectNode();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            boolean whole = !name.equals("result") || !parser.isExpectedStartObjectToken();
            fields.set(name, whole ? parser.readValueAsTree() : result(parser));
        }
        return fields;
    }

    private static ObjectNode result(JsonParser parser) throws IOException {
        var result = BotApi.JSON.createObjectNode();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (ASKED_FOR.contains(name)) {
                result.set(name, parser.readValueAsTree());
            } else {
                parser.skipChildren();
            }
        }
        return result;
    }
}
