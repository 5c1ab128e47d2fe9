package org.forumbot.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.FormTalk.Next;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Conversation.Status;
import org.forumbot.dialog.Effect;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Input;
import org.forumbot.dialog.Progress;
import org.forumbot.dialog.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands the answers of a form over and says what came of it. */
@Component
class Submission {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ports ports;
    private final Conversations conversations;
    private final Reply reply;
    private final ApplicationEventPublisher events;

    Submission(Ports ports, Conversations conversations, Reply reply, ApplicationEventPublisher events) {
        this.ports = ports;
        this.conversations = conversations;
        this.reply = reply;
        this.events = events;
    }

    /** @param next what is shown then */
    record Result(Conversation conversation, Next next) {}

    Result send(Moment moment, Form form, Conversation conversation) {
        var given = Engine.given(form, conversation);
        var shown = FormTalk.shown(form, given);
        var saving = ports.saving(form.submit().save())
                .orElseThrow(() -> new IllegalStateException("The form '" + form.name() + "' saves with '"
                        + form.submit().save() + "', which is not there."));
        var sent = new Sent(
                conversation.id(),
                form.name(),
                given,
                shown,
                Progress.of(form, conversation).levels());
        return switch (saving.save(moment.asker(), sent)) {
            case Outcome.Done(var phrase, var values) -> done(moment, form, conversation, shown, values);
            case Outcome.Refused(var phrase, var values) ->
                refused(moment, form, conversation, moment.say(phrase, values));
            case Outcome.Ended _,
                    Outcome.Returned _,
                    Outcome.Sure _,
                    Outcome.Apart _,
                    Outcome.First _,
                    Outcome.Reopen _,
                    Outcome.Copy _ ->
                throw new IllegalStateException("'" + saving.name() + "' may only be done or refused.");
        };
    }

    private Result refused(Moment moment, Form form, Conversation conversation, Words why) {
        for (var effect :
                Engine.step(form, conversation, new Input.Come(), moment.now()).effects()) {
            if (effect instanceof Effect.Show(var words, var keyboard)) {
                reply.show(moment, Words.joined("\n\n", List.of(why, words)), keyboard);
            }
        }
        return new Result(conversation, new Next.Stay());
    }

    private Result done(
            Moment moment,
            Form form,
            Conversation conversation,
            Map<String, String> shown,
            Map<String, Object> values) {
        var all = new HashMap<String, Object>(shown);
        all.put("forum", moment.forum());
        all.putAll(values);
        conversations.outcome(conversation.id(), JSON.writeValueAsString(values));
        events.publishEvent(
                new FormSent(conversation.id(), form.name(), moment.person().id()));
        moment.talk(moment.talk().without());
        moment.formIsOver();
        var after = conversation.after();
        var then = form.submit().then();
        var data = after != null ? after : then == null ? "" : "o." + moment.forum() + "." + then;
        var sent = conversation.as(Status.SENT).doing(null);
        return new Result(sent, new Next.Go(form.submit().say().words(all), data));
    }
}
