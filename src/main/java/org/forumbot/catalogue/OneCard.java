package org.forumbot.catalogue;

import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.practices.Claims;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** {@code catalogue.practice}: the head of one published practice, or that it is in the archive by now. */
@Component
class OneCard implements Source<OneCard.Row> {
    /**
     * @param practice its code
     * @param tracks, groups, stage in the person's language
     * @param reach 0 when others write to the author through the organizers, 1 when to {@code contact}
     * @param link that opens it for somebody else
     * @param open 0 when it is in the archive, else 1
     * @param mine whether it is the person's own
     * @param held whether the person has it in hand as an organizer
     */
    record Row(
            String practice,
            String number,
            String title,
            String org,
            String region,
            String tracks,
            String groups,
            String stage,
            String summary,
            int reach,
            String contact,
            String link,
            int open,
            int files,
            boolean mine,
            boolean held) {}

    private final Catalogue catalogue;
    private final Practices practices;
    private final Claims claims;
    private final CardForm form;
    private final Surroundings surroundings;

    /** What stands around the answers. */
    @Component
    record Surroundings(StoredPublications publications, ShownFiles files, CardLink link) {}

    OneCard(Catalogue catalogue, Practices practices, Claims claims, CardForm form, Surroundings surroundings) {
        this.catalogue = catalogue;
        this.practices = practices;
        this.claims = claims;
        this.form = form;
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "catalogue.practice";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return catalogue.find(params.get("practice")).stream()
                .flatMap(entry -> practices.card(entry.practice()).stream().map(card -> row(who, entry, card)))
                .toList();
    }

    private Row row(Asker who, Entry entry, PracticeCard card) {
        var answers = entry.open() ? practices.answers(card.id()) : Map.<String, String>of();
        var contact = contact(entry, answers);
        return new Row(
                entry.code(),
                entry.number(),
                entry.title(),
                entry.org(),
                entry.region(),
                labels(who, entry, "track", entry.tracks()),
                labels(who, entry, "target_group", entry.groups()),
                labels(who, entry, "stage", List.of(entry.stage())),
                answers.getOrDefault("summary", ""),
                contact.isEmpty() ? 0 : 1,
                contact,
                surroundings.link().to(who, entry),
                entry.open() ? 1 : 0,
                entry.open() ? surroundings.files().count(card) : 0,
                card.person() != null && card.person() == who.person(),
                claims.holds(card.id(), who.person()));
    }

    private String labels(Asker who, Entry entry, String question, List<String> codes) {
        return String.join(", ", form.labels(who.language(), entry.forum(), question, codes));
    }

    private String contact(Entry entry, Map<String, String> answers) {
        boolean open = surroundings
                .publications()
                .findById(entry.practice())
                .filter(Publication::isOpen)
                .isPresent();
        return open ? OwnContact.of(answers) : "";
    }
}
