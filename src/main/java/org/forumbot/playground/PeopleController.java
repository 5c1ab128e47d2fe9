package org.forumbot.playground;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who there is, how they stand to the bot, who is in which group. Shapes as in {@link HumanController}. */
@RestController
@RequestMapping("/playground")
@ConditionalOnProperty("forumbot.playground.enabled")
class PeopleController {
    private final World world;
    private final Memberships memberships;
    private final View view;

    PeopleController(World world, Memberships memberships, View view) {
        this.world = world;
        this.memberships = memberships;
        this.view = view;
    }

    /** {firstName, lastName?, username?, language?, id?} → the person, with its id. */
    @PostMapping("/people")
    ResponseEntity<?> add(HttpServletRequest request) throws IOException {
        var act = CallReader.read("people", request);
        return act(() -> {
            long id = act.number("id", world.nextPerson());
            if (!act.has("firstName") || id <= 0 || world.person(id).isPresent()) {
                return Answer.bad("a firstName and an id that is free are needed");
            }
            return Answer.ok(view.person(world.add(new Person(
                    id,
                    act.text("firstName"),
                    act.has("lastName") ? act.text("lastName") : null,
                    act.has("username") ? act.text("username") : null,
                    act.has("language") ? act.text("language") : "ru"))));
        });
    }

    /** → all people: id, firstName, language, started, blocked, groups. */
    @GetMapping("/people")
    List<Map<String, Object>> people() {
        return world.locked(() -> {
            var all = new ArrayList<Map<String, Object>>();
            world.people().forEach(person -> all.add(view.person(person)));
            return all;
        });
    }

    /** {person}: the person blocks the bot. */
    @PostMapping("/block")
    ResponseEntity<?> block(HttpServletRequest request) throws IOException {
        return person(request, (person, act) -> {
            memberships.block(person);
            return Answer.ok(view.person(person));
        });
    }

    /** {person}: and unblocks it; writing to the bot does this too. */
    @PostMapping("/unblock")
    ResponseEntity<?> unblock(HttpServletRequest request) throws IOException {
        return person(request, (person, act) -> {
            memberships.unblock(person);
            return Answer.ok(view.person(person));
        });
    }

    /** {person, language}. */
    @PostMapping("/language")
    ResponseEntity<?> language(HttpServletRequest request) throws IOException {
        return person(request, (person, act) -> {
            person.speak(act.text("language"));
            world.touchScene();
            return Answer.ok(view.person(person));
        });
    }

    /** {person, chat, administrator?, title?}: joins a group or changes standing; an unknown negative id makes a new group. */
    @PostMapping("/join")
    ResponseEntity<?> join(HttpServletRequest request) throws IOException {
        return person(request, (person, act) -> {
            long id = act.number("chat", 0);
            if (id < 0 && world.chat(id).isEmpty()) {
                world.addGroup(id, act.has("title") ? act.text("title") : "Группа");
            }
            return group(act).then(group -> memberships.join(person, group, act.flag("administrator")));
        });
    }

    /** {person, chat}: leaves a group. */
    @PostMapping("/part")
    ResponseEntity<?> part(HttpServletRequest request) throws IOException {
        return person(request, (person, act) -> group(act).then(group -> memberships.part(person, group)));
    }

    /** {person, chat, status}: makes the bot member or administrator of a group, or puts it out (kicked, left). */
    @PostMapping("/bot")
    ResponseEntity<?> bot(HttpServletRequest request) throws IOException {
        return person(
                request,
                (person, act) -> group(act).then(group -> memberships.setBot(person, group, act.text("status"))));
    }

    /** {person}: the person's account is gone for good. */
    @PostMapping("/deactivate")
    ResponseEntity<?> deactivate(HttpServletRequest request) throws IOException {
        return person(request, (person, act) -> {
            person.deactivated = true;
            world.touchScene();
            return Answer.ok(view.person(person));
        });
    }

    /** {person, chat, to}: the group becomes the supergroup of the other id, with the same people. */
    @PostMapping("/migrate")
    ResponseEntity<?> migrate(HttpServletRequest request) throws IOException {
        return person(
                request,
                (person, act) -> group(act).then(group -> memberships.migrate(person, group, act.number("to", 0))));
    }

    private Answer<Chat> group(Call act) {
        return world.chat(act.number("chat", 0))
                .filter(chat -> !chat.isPrivate())
                .<Answer<Chat>>map(Answer::ok)
                .orElseGet(() -> Answer.bad("no such group: " + act.text("chat")));
    }

    private ResponseEntity<?> person(
            HttpServletRequest request, BiFunction<Person, Call, Answer<Map<String, Object>>> what) throws IOException {
        var act = CallReader.read("person", request);
        return act(() -> world.person(act.number("person", 0))
                .map(person -> what.apply(person, act))
                .orElseGet(() -> Answer.bad("no such person: " + act.text("person"))));
    }

    private ResponseEntity<?> act(Supplier<Answer<Map<String, Object>>> what) {
        return HumanAnswer.of(world.locked(what));
    }
}
