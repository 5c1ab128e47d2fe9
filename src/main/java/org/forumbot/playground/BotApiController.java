package org.forumbot.playground;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The Bot API on the wire: {@code /bot<token>/<method>} and {@code /file/bot<token>/<path>}. */
@RestController
@ConditionalOnProperty("forumbot.playground.enabled")
class BotApiController {
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18}):[\\w-]+");
    private static final JsonMapper JSON = new JsonMapper();

    private final World world;
    private final BotApi api;
    private final Faults faults;
    private final PlaygroundSettings settings;

    BotApiController(World world, BotApi api, Faults faults, PlaygroundSettings settings) {
        this.world = world;
        this.api = api;
        this.faults = faults;
        this.settings = settings;
    }

    @RequestMapping(
            path = {"/bot{token}/{method}", "/bot{token}/test/{method}"},
            method = {RequestMethod.GET, RequestMethod.POST})
    void call(
            @PathVariable String token,
            @PathVariable String method,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        if (!letsIn(token)) {
            write(response, Answer.refused(401, "Unauthorized"));
            return;
        }
        var call = CallReader.read(method, request);
        var fault = world.locked(() -> faults.strike(call));
        if (fault.isEmpty()) {
            write(response, api.answer(call));
        } else {
            suffer(fault.get(), call, request, response);
        }
    }

    @RequestMapping(path = {"/bot{token}", "/bot{token}/"})
    void noMethod(@PathVariable String token, HttpServletResponse response) throws IOException {
        write(response, Answer.refused(404, "Not Found"));
    }

    private void suffer(Faults.Fault fault, Call call, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        switch (fault.kind()) {
            case "slow" -> {
                TimeUnit.MILLISECONDS.sleep(fault.delayMs());
                write(response, api.answer(call));
            }
            case "html502" -> {
                response.setStatus(502);
                response.setContentType("text/html");
                response.getWriter().write("<html><body><h1>502 Bad Gateway</h1></body></html>");
            }
            case "drop-before" -> DroppedConnections.drop(request);
            case "drop-after" -> {
                api.answer(call);
                DroppedConnections.drop(request);
            }
            default -> write(response, fault.answer());
        }
    }

    @GetMapping("/file/bot{token}/{folder}/{name}")
    void file(
            @PathVariable String token, @PathVariable String folder, @PathVariable String name, HttpServletResponse to)
            throws IOException {
        var file = world.locked(() -> letsIn(token)
                ? world.files.at(folder + "/" + name).map(FileShelf.Stored::upload)
                : Optional.<Upload>empty());
        if (file.isEmpty()) {
            write(to, Answer.refused(404, "Not Found"));
            return;
        }
        to.setContentType("application/octet-stream");
        to.getOutputStream().write(file.get().bytes());
    }

    private boolean letsIn(String token) {
        var form = TOKEN.matcher(token);
        if (!form.matches() || (settings.token() != null && !token.equals(settings.token()))) {
            return false;
        }
        long id = Long.parseLong(form.group(1));
        world.locked(() -> {
            world.bot.calledWith(id);
            return id;
        });
        return true;
    }

    private static void write(HttpServletResponse response, Answer<?> answer) throws IOException {
        response.setContentType("application/json");
        var json = switch (answer) {
            case Answer.Ok<?> ok ->
                Fields.of(
                        "ok",
                        true,
                        "result",
                        ok.result(),
                        "description",
                        ok.description().isEmpty() ? null : ok.description());
            case Answer.Refused<?> no -> {
                response.setStatus(no.code());
                if (no.retryAfter() > 0) {
                    response.setIntHeader("Retry-After", no.retryAfter());
                }
                yield Fields.of(
                        "ok",
                        false,
                        "error_code",
                        no.code(),
                        "description",
                        no.description(),
                        "parameters",
                        no.retryAfter() > 0
                                ? Fields.of("retry_after", no.retryAfter())
                                : no.migrateTo() != 0 ? Fields.of("migrate_to_chat_id", no.migrateTo()) : null);
            }
        };
        response.getOutputStream().write(JSON.writeValueAsBytes(json));
    }
}
