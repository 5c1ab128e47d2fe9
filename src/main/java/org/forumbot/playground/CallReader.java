package org.forumbot.playground;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the parameters of a call from query, form, multipart and JSON body; the body wins. */
final class CallReader {
    private static final JsonMapper JSON = new JsonMapper();

    private CallReader() {}

    static Call read(String method, HttpServletRequest request) throws IOException {
        var params = new LinkedHashMap<String, Object>();
        var files = new HashMap<String, Upload>();
        var type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        request.getParameterMap().forEach((name, values) -> params.put(name, values[0]));
        if (type.startsWith("multipart/")) {
            readParts(request, params, files);
        } else if (type.startsWith("application/json")) {
            params.putAll(json(request.getInputStream().readAllBytes()));
        }
        return new Call(method.toLowerCase(Locale.ROOT), params, files);
    }

    private static Map<String, Object> json(byte[] body) {
        var fields = new LinkedHashMap<String, Object>();
        try {
            if (body.length > 0) {
                Call.object(JSON.readValue(body, Object.class)).forEach((name, value) -> {
                    if (value != null) {
                        fields.put(String.valueOf(name), value);
                    }
                });
            }
        } catch (JacksonException unreadable) {
            fields.clear();
        }
        return fields;
    }

    private static void readParts(HttpServletRequest request, Map<String, Object> params, Map<String, Upload> files)
            throws IOException {
        try {
            for (var part : request.getParts()) {
                var bytes = part.getInputStream().readAllBytes();
                if (part.getSubmittedFileName() == null) {
                    params.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
                } else {
                    files.put(part.getName(), upload(part, bytes));
                }
            }
        } catch (ServletException broken) {
            throw new IOException("The multipart body of a call to the playground cannot be read.", broken);
        }
    }

    static Upload upload(Part part, byte[] bytes) {
        var name = Optional.ofNullable(part.getSubmittedFileName())
                .filter(n -> !n.isBlank())
                .orElse("file");
        var type = Optional.ofNullable(part.getContentType()).orElse("application/octet-stream");
        return new Upload(name, type, bytes);
    }
}
