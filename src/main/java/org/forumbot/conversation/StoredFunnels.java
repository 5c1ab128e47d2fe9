package org.forumbot.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.BegunForms.Count;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Progress;
import org.forumbot.dialog.Question;
import org.springframework.stereotype.Component;

/** Nowhere is written down where somebody stands: the engine finds it out from the answers, slice by slice. */
@Component
class StoredFunnels implements Funnels {
    private static final String LANGUAGE = "ru";
    private static final String REVIEW = "";

    private final BegunForms begun;
    private final Dialogue dialogue;

    StoredFunnels(BegunForms begun, Dialogue dialogue) {
        this.begun = begun;
        this.dialogue = dialogue;
    }

    @Override
    public List<Funnel> all() {
        var stopped = stopped();
        var counts = begun.counts();
        boolean several = counts.stream().map(Count::forum).distinct().count() > 1;
        return counts.stream()
                .flatMap(count -> form(count.forum(), count.form())
                        .map(form -> funnel(form, count, several, stopped.getOrDefault(key(count), Map.of())))
                        .stream())
                .toList();
    }

    private Optional<Form> form(String forum, String form) {
        return dialogue.isOn(forum) ? dialogue.library(LANGUAGE, forum).form(form) : Optional.empty();
    }

    /** How many stand at each question, by form. */
    private Map<String, Map<String, Long>> stopped() {
        var stopped = new HashMap<String, Map<String, Long>>();
        long last = 0;
        var slice = begun.open(last);
        while (!slice.isEmpty()) {
            slice.forEach(open -> open.conversation().ifPresent(c -> count(c, stopped)));
            last = slice.getLast().id();
            slice = begun.open(last);
        }
        return stopped;
    }

    private void count(Conversation conversation, Map<String, Map<String, Long>> stopped) {
        form(conversation.forum(), conversation.form())
                .map(form -> Progress.of(form, conversation)
                        .open()
                        .map(Question::name)
                        .orElse(REVIEW))
                .ifPresent(at -> stopped.computeIfAbsent(
                                key(conversation.forum(), conversation.form()), form -> new HashMap<>())
                        .merge(at, 1L, Long::sum));
    }

    private static Funnel funnel(Form form, Count count, boolean several, Map<String, Long> stopped) {
        var stops = new ArrayList<Funnel.Stop>();
        form.questions()
                .forEach(question ->
                        stops.add(new Funnel.Stop(question.brief(), stopped.getOrDefault(question.name(), 0L))));
        stops.add(new Funnel.Stop("", stopped.getOrDefault(REVIEW, 0L)));
        var title = several ? form.title() + " (" + count.forum() + ")" : form.title();
        return new Funnel(form.name(), title, count.begun(), count.sent(), count.dropped(), stops);
    }

    private static String key(Count count) {
        return key(count.forum(), count.form());
    }

    private static String key(String forum, String form) {
        return forum + "." + form;
    }
}
