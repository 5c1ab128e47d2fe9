package org.forumbot.playground;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What people do and see. Bodies are JSON objects; an act that cannot be done answers 400 with {@code {error}}. Where
 * {@code chat} is left out, the person's chat with the bot is meant. {@code updateId} is absent when the bot is not told.
 */
@RestController
@RequestMapping("/playground")
@ConditionalOnProperty("forumbot.playground.enabled")
class HumanController {
    private final World world;
    private final Humans humans;
    private final View view;
    private final Ledger ledger;

    HumanController(World world, Humans humans, View view, Ledger ledger) {
        this.world = world;
        this.humans = humans;
        this.view = view;
        this.ledger = ledger;
    }

    /** {person, chat?, text, replyTo?, anonymous?} → {messageId, updateId?}. */
    @PostMapping("/send")
    ResponseEntity<?> send(HttpServletRequest request) throws IOException {
        var act = CallReader.read("send", request);
        return act(() -> humans.send(act));
    }

    /** {person, chat?, messageId, button: label or data} → {callbackId, updateId?}; {data, force: true} presses anything. */
    @PostMapping("/press")
    ResponseEntity<?> press(HttpServletRequest request) throws IOException {
        var act = CallReader.read("press", request);
        return act(() -> humans.press(act));
    }

    /** → {id, answered, text?, alert, url?}; waits up to {@code wait} seconds for the answer. */
    @GetMapping("/callbacks/{id}")
    ResponseEntity<?> callback(@PathVariable String id, @RequestParam(defaultValue = "0") long wait)
            throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(Math.min(wait, 50)).toNanos();
        world.enter();
        try {
            while (System.nanoTime() < end
                    && world.callbacks
                            .find(id)
                            .filter(press -> !press.answered())
                            .isPresent()) {
                world.awaitChange(world.revision(), Duration.ofNanos(end - System.nanoTime()));
            }
        } finally {
            world.leave();
        }
        return act(() -> world.callbacks
                .find(id)
                .<Answer<Map<String, Object>>>map(press -> Answer.ok(world.callbacks.json(press)))
                .orElseGet(() -> Answer.bad("no such callback: " + id)));
    }

    /** {person, text} → {messageId, updateId?}: presses a key of the reply keyboard. */
    @PostMapping("/tap")
    ResponseEntity<?> tap(HttpServletRequest request) throws IOException {
        var act = CallReader.read("tap", request);
        return act(() -> humans.tap(act));
    }

    /** {person, own: true} or {person, userId?, phone, firstName} → {messageId, updateId?}. */
    @PostMapping("/contact")
    ResponseEntity<?> contact(HttpServletRequest request) throws IOException {
        var act = CallReader.read("contact", request);
        return act(() -> humans.contact(act));
    }

    /** {person, chat?, messageId, text} → {messageId, updateId?}. */
    @PostMapping("/edit")
    ResponseEntity<?> edit(HttpServletRequest request) throws IOException {
        var act = CallReader.read("edit", request);
        return act(() -> humans.edit(act));
    }

    /**
     * Multipart: person, chat?, file, caption?, kind = document | photo | voice | sticker → {messageId, updateId?} of the
     * last. Several files ({@code file}, {@code file1} …) are an album. JSON {name: text or list, size?, count?} makes
     * samples up: the same name is the same file.
     */
    @PostMapping("/file")
    ResponseEntity<?> file(HttpServletRequest request) throws IOException {
        var act = CallReader.read("file", request);
        var kind = kind(act.text("kind"));
        var uploads =
                act.files().isEmpty() ? Samples.of(act, kind) : new ArrayList<>(new TreeMap<>(act.files()).values());
        return act(
                () -> uploads.isEmpty() ? Answer.bad("the part 'file' is missing") : humans.files(act, uploads, kind));
    }

    /** {person, chat?} → {messageId, updateId?}. */
    @PostMapping({"/sticker", "/voice"})
    ResponseEntity<?> small(HttpServletRequest request) throws IOException {
        var act = CallReader.read("small", request);
        var kind = request.getRequestURI().endsWith("voice") ? FileShelf.Kind.VOICE : FileShelf.Kind.STICKER;
        var upload = new Upload(kind.field(), "application/octet-stream", new byte[] {1});
        return act(() -> humans.files(act, List.of(upload), kind));
    }

    private static FileShelf.Kind kind(String asked) {
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case "photo" -> FileShelf.Kind.PHOTO;
            case "voice" -> FileShelf.Kind.VOICE;
            case "sticker" -> FileShelf.Kind.STICKER;
            default -> FileShelf.Kind.DOCUMENT;
        };
    }

    /** → {chat, type, title, messages, keyboard?, commands, bot, started, blocked}; {@code last} = only so many messages. */
    @GetMapping("/chats/{chat}")
    ResponseEntity<?> chat(
            @PathVariable long chat,
            @RequestParam(defaultValue = "0") long person,
            @RequestParam(defaultValue = "5000") long last) {
        return act(() -> world.chat(chat)
                .<Answer<Map<String, Object>>>map(c -> Answer.ok(view.chat(c, person == 0 ? chat : person, last)))
                .orElseGet(() -> Answer.bad("no such chat: " + chat)));
    }

    /** Waits up to {@code wait} seconds for a change after that revision → {revision, scene (revision of the last
     * change to people or the bot's profile), chats, refused, calls, updates, waiting, now}. */
    @GetMapping("/state")
    Map<String, Object> state(
            @RequestParam(defaultValue = "-1") long since, @RequestParam(defaultValue = "0") long wait)
            throws InterruptedException {
        world.enter();
        try {
            world.awaitChange(since, Duration.ofSeconds(Math.clamp(wait, 0, 50)));
            return Fields.of(
                    "revision", world.revision(),
                    "scene", world.scene(),
                    "chats", world.changedSince(since),
                    "refused", ledger.refusals(),
                    "calls", ledger.visibleCalls(),
                    "updates", world.updates.delivered(),
                    "waiting", world.updates.size(),
                    "now", world.clock.instant().toString());
        } finally {
            world.leave();
        }
    }

    /** The bytes of a file in a chat. */
    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return world.locked(() -> world.files.find(id))
                .map(file -> ResponseEntity.ok()
                        .contentType(
                                file.kind() == FileShelf.Kind.PHOTO
                                        ? MediaType.IMAGE_PNG
                                        : MediaType.APPLICATION_OCTET_STREAM)
                        .header("X-Content-Type-Options", "nosniff")
                        .body(file.upload().bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<?> act(Supplier<Answer<Map<String, Object>>> what) {
        return HumanAnswer.of(world.locked(what));
    }
}
