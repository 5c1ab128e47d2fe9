package org.forumbot.practices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code practices.mine}: this person's practices at this forum, drafts first, then what was sent, oldest first. */
@Component
class MyPractices implements Source<MyPractices.Row> {
    private static final String FORM = "practice";

    private final StoredPractices practices;
    private final OpenForms drafts;
    private final Phrases phrases;

    MyPractices(StoredPractices practices, OpenForms drafts, Phrases phrases) {
        this.practices = practices;
        this.drafts = drafts;
        this.phrases = phrases;
    }

    /**
     * One practice.
     *
     * @param practice what buttons carry: its number, or the code of the draft
     * @param status in the person's language
     * @param draft its code while it is one, else empty
     */
    record Row(String practice, String mark, String title, String status, String draft) {}

    @Override
    public String name() {
        return "practices.mine";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var sent = sent(who);
        var rows = new ArrayList<>(drafts(who, sent));
        sent.forEach(practice -> rows.add(row(practice, who.language())));
        return rows;
    }

    /** What is begun; a practice that is being changed is none. */
    List<Row> drafts(Asker who) {
        return drafts(who, sent(who));
    }

    private List<Row> drafts(Asker who, List<Practice> sent) {
        var ids = sent.stream().map(Practice::getId).toList();
        return drafts.of(who, FORM).stream()
                .filter(draft -> !ids.contains(draft.conversation()))
                .map(draft -> row(draft, who.language()))
                .toList();
    }

    private List<Practice> sent(Asker who) {
        return practices.findByPersonAndForumOrderById(who.person(), who.forum());
    }

    /** Where it stands, in words. */
    String status(Practice practice, String language) {
        return phrases.say(
                        language, "practices.status." + practice.status().name().toLowerCase(Locale.ROOT))
                .text();
    }

    private Row row(OpenForms.Draft draft, String language) {
        var status = phrases.say(
                language, "practices.status.draft", Map.of("answered", draft.answered(), "count", draft.count()));
        return new Row(draft.code(), "📝", draft.title(), status.text(), draft.code());
    }

    private Row row(Practice practice, String language) {
        var card = practice.card();
        return new Row(card.number(), card.number(), card.title(), status(practice, language), "");
    }
}
