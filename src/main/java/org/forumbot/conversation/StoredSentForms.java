package org.forumbot.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.FileType;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Progress;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredSentForms implements SentForms {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Conversations conversations;
    private final Dialogue dialogue;

    StoredSentForms(Conversations conversations, Dialogue dialogue) {
        this.conversations = conversations;
        this.dialogue = dialogue;
    }

    @Override
    public Optional<Words> deskLine(long id) {
        return conversations.find(id).flatMap(this::line);
    }

    @Override
    public List<Value.File> deskFiles(long id) {
        return conversations.find(id).stream().flatMap(this::files).toList();
    }

    @Override
    public Map<String, Value> answers(long id) {
        return sent(id).flatMap(sent -> form(sent).map(form -> Engine.given(form, sent)))
                .orElse(Map.of());
    }

    @Override
    public Set<String> missing(long id) {
        return sent(id).flatMap(sent -> form(sent).map(form -> Engine.missing(form, sent)))
                .orElse(Set.of());
    }

    @Override
    public Set<String> levels(long id) {
        return sent(id).flatMap(
                        sent -> form(sent).map(form -> Progress.of(form, sent).levels()))
                .orElse(Set.of());
    }

    private Optional<Conversation> sent(long id) {
        return conversations
                .find(id)
                .flatMap(conversation -> conversations.sentAnswers(id).map(conversation::answering));
    }

    private Optional<Form> form(Conversation conversation) {
        return dialogue.library("ru", conversation.forum()).form(conversation.form());
    }

    private Stream<Value.File> files(Conversation conversation) {
        var form = dialogue.library("ru", conversation.forum())
                .form(conversation.form())
                .orElse(null);
        if (form == null || form.submit().desk() == null) {
            return Stream.empty();
        }
        var named = form.submit().desk().names();
        return Engine.given(form, conversation).entrySet().stream()
                .filter(given -> named.contains(given.getKey()))
                .flatMap(given -> given.getValue().allFiles().stream());
    }

    private Optional<Words> line(Conversation conversation) {
        var form = dialogue.library("ru", conversation.forum())
                .form(conversation.form())
                .orElse(null);
        if (form == null || form.submit().desk() == null) {
            return Optional.empty();
        }
        var values = new HashMap<String, Object>(FormTalk.shown(form, Engine.given(form, conversation)));
        form.questions().stream()
                .filter(question -> question.type() instanceof FileType)
                .forEach(question ->
                        values.replace(question.name(), "", form.wording().label("review.skipped")));
        conversations
                .outcome(conversation.id())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> JSON.readTree(text)
                        .properties()
                        .forEach(entry ->
                                values.put(entry.getKey(), entry.getValue().asString(""))));
        return Optional.of(form.submit().desk().words(values));
    }
}
