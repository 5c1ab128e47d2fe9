package org.forumbot.conversation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Conversation.Status;
import org.forumbot.dialog.Effect;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Input;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads a person through forms: begins, goes on, and carries out what the engine wants. */
@Component
class FormTalk {
    private final Conversations conversations;
    private final ConsentLog consents;
    private final Submission submission;
    private final Reply reply;
    private final Openings openings;

    FormTalk(Conversations conversations, ConsentLog consents, Submission submission, Reply reply, Openings openings) {
        this.conversations = conversations;
        this.consents = consents;
        this.submission = submission;
        this.reply = reply;
        this.openings = openings;
    }

    /** What is to be shown after a step besides the form itself. */
    sealed interface Next {
        /** The form goes on; everything is said. */
        record Stay() implements Next {}

        /** Nothing is said yet: more is on its way. */
        record Soon() implements Next {}

        /** A screen or another form comes, with these words first. @param data of a button, empty for the menu */
        record Go(Words first, String data) implements Next {}
    }

    /**
     * Begins the form, or goes on with the person's open one; where there may be several, only with an empty one, so
     * that a double tap begins one.
     *
     * @param after data of a button to be pressed by itself when the form is sent
     */
    Next begin(Moment moment, Form form, @Nullable String after) {
        var open = open(moment, form);
        if (open.isPresent()) {
            return run(moment, open.get().doing(after == null ? open.get().after() : after), new Input.Come());
        }
        var then = after == null ? interrupted(moment, form) : after;
        return run(moment, openings.open(moment, form, then), new Input.Come());
    }

    /** A form that leads nowhere by itself leads back to the one that it has interrupted. */
    private static @Nullable String interrupted(Moment moment, Form form) {
        long waiting = moment.talk().conversation();
        return waiting == 0 || form.several() || form.submit().then() != null
                ? null
                : ButtonData.move(waiting, Move.GO, "");
    }

    private Optional<Conversation> open(Moment moment, Form form) {
        return conversations.open(moment.person().id()).stream()
                .filter(c -> c.form().equals(form.name()) && c.forum().equals(moment.forum()))
                .filter(c -> !form.several() || c.answers().isEmpty())
                .findFirst();
    }

    /**
     * Drops an open one of this form, so that it can be begun afresh; what was sent of it stays as it was. Anything else
     * stays as it is: a second tap drops nothing more.
     */
    void drop(Moment moment, Form form, long conversation) {
        conversations
                .find(conversation)
                .filter(c -> c.status() == Status.OPEN
                        && c.person() == moment.person().id()
                        && c.form().equals(form.name()))
                .ifPresent(c -> {
                    conversations.save(
                            sentBefore(c).orElseGet(() -> c.answering(Map.of()).as(Status.DROPPED)));
                    if (moment.talk().conversation() == c.id()) {
                        moment.talk(moment.talk().without());
                    }
                });
    }

    /** Opens a sent one again, so that its answers can be changed. @param question asked first, empty for the review */
    Next reopen(Moment moment, long conversation, String question) {
        return own(moment, conversation)
                .map(c -> run(moment, c.as(Status.OPEN).editing(known(moment, c, question)), new Input.Come()))
                .orElseGet(() -> new Next.Go(moment.say("form.gone"), ""));
    }

    private static @Nullable String known(Moment moment, Conversation conversation, String question) {
        return moment.library()
                .form(conversation.form())
                .flatMap(form -> form.questionOnce(question))
                .map(Question::name)
                .orElse(null);
    }

    /** Begins one with the answers of another; a second tap goes on with the same. */
    Next copy(Moment moment, long conversation) {
        var of = own(moment, conversation).orElse(null);
        var form = of == null ? null : moment.library().form(of.form()).orElse(null);
        if (of == null || form == null) {
            return new Next.Go(moment.say("form.gone"), "");
        }
        var copied = conversations.open(moment.person().id()).stream()
                .filter(c -> c.form().equals(of.form()) && c.answers().equals(of.answers()))
                .findFirst()
                .orElseGet(() -> openings.open(moment, form, null).answering(of.answers()));
        return run(moment, copied, new Input.Come());
    }

    private Optional<Conversation> own(Moment moment, long conversation) {
        return conversations
                .find(conversation)
                .filter(c -> c.person() == moment.person().id());
    }

    Optional<Conversation> find(long conversation) {
        return conversations.find(conversation);
    }

    /** Goes on with an open one. @param first said above its question */
    Next goOn(Moment moment, Conversation conversation, Words first) {
        return run(moment, conversation, new Input.Come(), first);
    }

    Next run(Moment moment, Conversation conversation, Input input) {
        return run(moment, conversation, input, Words.NONE);
    }

    private Next run(Moment moment, Conversation conversation, Input input, Words first) {
        var form = moment.library().form(conversation.form()).orElse(null);
        if (form == null) {
            moment.talk(moment.talk().without());
            return new Next.Go(moment.say("form.gone"), "");
        }
        var step = Engine.step(form, conversation, input, moment.now());
        consents.note(moment, form, conversation, step.next());
        Next next = new Next.Stay();
        var after = step.next();
        for (var effect : step.effects()) {
            switch (effect) {
                case Effect.Show(var words, var keyboard) -> {
                    moment.talk(moment.talk().going(conversation.id()));
                    reply.show(moment, Words.joined("\n\n", List.of(first, words)), keyboard);
                }
                case Effect.Toast(var words) -> moment.toast(words);
                case Effect.Soon() -> next = new Next.Soon();
                case Effect.Leave(var kept) -> {
                    var sent = kept ? Optional.<Conversation>empty() : sentBefore(after);
                    var said = kept ? "cancel.kept" : sent.isPresent() ? "cancel.restored" : "cancel.dropped";
                    next = left(moment, moment.say(said), after.after());
                    after = kept ? after : sent.orElse(after.answering(Map.of()));
                }
                case Effect.Submit() -> {
                    moment.talk(moment.talk().going(conversation.id()));
                    var sent = submission.send(moment, form, after);
                    after = sent.conversation();
                    next = sent.next();
                }
            }
        }
        conversations.save(after);
        return next;
    }

    /** To a form that was interrupted, if there is one; what was to be done after sending is not done. */
    private static Next left(Moment moment, Words said, @Nullable String after) {
        moment.talk(moment.talk().without());
        moment.formIsOver();
        return new Next.Go(said, after != null && ButtonData.read(after).isPresent() ? after : "");
    }

    /** As it was sent last, if it ever was: dropping corrections takes back nothing of that. */
    private Optional<Conversation> sentBefore(Conversation conversation) {
        return conversations
                .sentAnswers(conversation.id())
                .map(answers -> conversation.answering(answers).as(Status.SENT));
    }

    /** Given answers as texts, by question. */
    static Map<String, String> shown(Form form, Map<String, Value> given) {
        var shown = new LinkedHashMap<String, String>();
        for (var question : form.questions()) {
            var value = given.get(question.name());
            shown.put(question.name(), value == null ? "" : question.type().shown(value));
        }
        return new HashMap<>(shown);
    }
}
