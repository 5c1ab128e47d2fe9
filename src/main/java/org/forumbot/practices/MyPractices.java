package org.forumbot.practices;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code practices.mine}: what this person has submitted at this forum, oldest first. */
@Component
class MyPractices implements Source<MyPractices.Row> {
    private final StoredPractices practices;
    private final Phrases phrases;

    MyPractices(StoredPractices practices, Phrases phrases) {
        this.practices = practices;
        this.phrases = phrases;
    }

    /**
     * One practice.
     *
     * @param practice its number, also what buttons carry
     * @param status in the person's language
     */
    record Row(String practice, String number, String title, String status, int revision) {}

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
        return practices.findByPersonAndForumOrderById(who.person(), who.forum()).stream()
                .map(practice -> row(practice, who.language()))
                .toList();
    }

    private Row row(Practice practice, String language) {
        var card = practice.card();
        var status = phrases.say(language, "practices.status." + practice.status());
        return new Row(card.number(), card.number(), card.title(), status.text(), card.revision());
    }
}
