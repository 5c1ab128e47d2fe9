package org.forumbot.playground;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What puts a bot to the test: the clock, limits, faults, repeated updates; and what became of it: calls, refusals. */
@RestController
@RequestMapping("/playground")
@ConditionalOnProperty("forumbot.playground.enabled")
class TrialController {
    private final World world;
    private final Ledger ledger;
    private final Faults faults;
    private final Limits limits;

    TrialController(World world, Ledger ledger, Faults faults, Limits limits) {
        this.world = world;
        this.ledger = ledger;
        this.faults = faults;
        this.limits = limits;
    }

    /** → {now}. */
    @GetMapping("/clock")
    Map<String, Object> clock() {
        return Map.of("now", world.clock.instant().toString());
    }

    /** {advance: ISO duration} or {now: ISO instant} → {now}. */
    @PostMapping("/clock")
    ResponseEntity<?> wind(HttpServletRequest request) throws IOException {
        var act = CallReader.read("clock", request);
        try {
            if (act.has("now")) {
                world.clock.standAt(Instant.parse(act.text("now")));
            }
            if (act.has("advance")) {
                world.clock.advance(Duration.parse(act.text("advance")));
            }
        } catch (DateTimeParseException unreadable) {
            return HumanAnswer.of(Answer.bad("advance is like PT1H or P1D, now like 2024-06-01T09:00:00Z"));
        }
        world.locked(() -> {
            world.touch();
            return true;
        });
        return ResponseEntity.ok(clock());
    }

    /** → {limits: on | off, deliver: once | twice | again}. */
    @GetMapping("/settings")
    Map<String, Object> settings() {
        return world.locked(() -> Map.of(
                "limits",
                limits.on() ? "on" : "off",
                "deliver",
                world.updates.telling().name().toLowerCase(Locale.ROOT)));
    }

    /**
     * {limits: on | off} and/or {deliver: once | twice | again}. Limits: the bot is answered 429 when it writes faster
     * than Telegram lets it. Deliver: how often it is told of a thing; again means under an update id of its own.
     */
    @PostMapping("/settings")
    ResponseEntity<?> set(HttpServletRequest request) throws IOException {
        var act = CallReader.read("settings", request);
        if (!act.has("limits") && !act.has("deliver")) {
            return HumanAnswer.of(Answer.bad("limits is on or off, deliver is once, twice or again"));
        }
        if (act.has("limits") && !List.of("on", "off").contains(act.text("limits"))) {
            return HumanAnswer.of(Answer.bad("limits is on or off"));
        }
        if (act.has("deliver") && !List.of("once", "twice", "again").contains(act.text("deliver"))) {
            return HumanAnswer.of(Answer.bad("deliver is once, twice or again"));
        }
        world.locked(() -> {
            if (act.has("limits")) {
                limits.turn(act.text("limits").equals("on"));
            }
            if (act.has("deliver")) {
                world.updates.tell(
                        UpdateQueue.Telling.valueOf(act.text("deliver").toUpperCase(Locale.ROOT)));
            }
            return true;
        });
        return ResponseEntity.ok(settings());
    }

    /** → {total, refused: [{at, method, chat, code, description, params}]}, the latest first. */
    @GetMapping("/refused")
    Map<String, Object> refused() {
        return world.locked(() -> Map.of("total", ledger.refusals(), "refused", ledger.refused()));
    }

    /** → {methods: {name: count}, calls: all but getUpdates, updates: delivered, perUpdate}. */
    @GetMapping("/calls")
    Map<String, Object> calls() {
        return world.locked(() -> {
            long updates = world.updates.delivered();
            long calls = ledger.visibleCalls();
            return Map.of(
                    "methods",
                    ledger.calls(),
                    "calls",
                    calls,
                    "updates",
                    updates,
                    "perUpdate",
                    updates == 0 ? 0.0 : (double) calls / updates);
        });
    }

    /** Forgets counts and refused calls. */
    @DeleteMapping("/calls")
    Map<String, Object> forget() {
        world.locked(() -> {
            ledger.clear();
            world.updates.recount();
            world.touch();
            return true;
        });
        return calls();
    }

    /** {method or *, kind: error | html502 | drop-before | drop-after | slow | 429, code, description, retryAfter, times, every, delayMs, chat}. */
    @PostMapping("/faults")
    ResponseEntity<?> fault(HttpServletRequest request) throws IOException {
        var act = CallReader.read("faults", request).params();
        return HumanAnswer.of(world.locked(() -> faults.add(act)));
    }

    @GetMapping("/faults")
    List<Map<String, Object>> faults() {
        return world.locked(faults::json);
    }

    @DeleteMapping("/faults")
    List<Map<String, Object>> clearFaults() {
        return world.locked(() -> {
            faults.clear();
            return faults.json();
        });
    }

    /** {person, how: same | new-id} → {updateId}: the person's last update comes once more. */
    @PostMapping("/repeat")
    ResponseEntity<?> repeat(HttpServletRequest request) throws IOException {
        var act = CallReader.read("repeat", request);
        return HumanAnswer.of(world.locked(() -> world.updates
                .repeat(act.number("person", 0), act.text("how").equals("new-id"))
                .<Answer<?>>map(id -> {
                    world.wakePollers();
                    return Answer.ok(Map.of("updateId", id));
                })
                .orElseGet(() -> Answer.bad("that person has sent nothing yet"))));
    }

    /** {next}: ids of updates go on from there, lower or higher. */
    @PostMapping("/ids")
    ResponseEntity<?> ids(HttpServletRequest request) throws IOException {
        var act = CallReader.read("ids", request);
        long next = act.number("next", 0);
        if (next < 1 || next > Integer.MAX_VALUE / 2) {
            return HumanAnswer.of(Answer.bad("next is a number from 1 to " + Integer.MAX_VALUE / 2));
        }
        return HumanAnswer.of(world.locked(() -> {
            world.updates.restartAt((int) next);
            return Answer.ok(Map.of("next", next));
        }));
    }
}
