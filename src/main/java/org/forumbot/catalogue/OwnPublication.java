package org.forumbot.catalogue;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** {@code catalogue.own(practice)}: whether an own practice can be published, or is; by its number. */
@Component
class OwnPublication implements Source<OwnPublication.Row> {
    /**
     * @param practice its number
     * @param stands {@code early} before it is accepted, {@code lacking} when its card is not complete enough,
     *     {@code ready}, {@code published} or {@code over}
     * @param contact whom others would write to
     */
    record Row(String practice, String title, String stands, String contact, String link) {}

    private final Practices practices;
    private final Catalogue catalogue;
    private final SentCards forms;
    private final CardLink link;

    OwnPublication(Practices practices, Catalogue catalogue, SentCards forms, CardLink link) {
        this.practices = practices;
        this.catalogue = catalogue;
        this.forms = forms;
        this.link = link;
    }

    @Override
    public String name() {
        return "catalogue.own";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return practices
                .numbered(who.forum(), params.get("practice"))
                .filter(card -> card.person() != null && card.person() == who.person())
                .map(card -> row(who, card))
                .stream()
                .toList();
    }

    private Row row(Asker who, PracticeCard card) {
        var entry = catalogue.of(card.id());
        return new Row(
                card.number(),
                card.title(),
                stands(card),
                OwnContact.of(practices.answers(card.id())),
                entry.map(known -> link.to(who, known)).orElse(""));
    }

    private String stands(PracticeCard card) {
        return switch (card.status()) {
            case ACCEPTED, RECOMMENDED ->
                forms.levels(card.conversation()).contains(PublishFacts.LEVEL) ? "ready" : "lacking";
            case PUBLISHED -> "published";
            case REJECTED, WITHDRAWN, ARCHIVED -> "over";
            case DRAFT, SUBMITTED, IN_CHECK, RETURNED, IN_REVIEW, DECIDED -> "early";
        };
    }
}
