package org.forumbot.people;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forumbot.people.ConsentRow.Document;
import org.forumbot.store.Ids;
import org.springframework.stereotype.Component;

/**
 * The record of consents. It only grows: each decision is a row with the document's version and the fingerprint of the
 * very text that was shown. It survives the deletion of the person, as the proof that both the processing and its end
 * were wanted, and holds nothing else about them. Only inside units of the writer.
 */
@Component
public class Consents {
    private final ConsentRows rows;
    private final Ids ids;
    private final Clock clock;

    Consents(ConsentRows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The person has agreed.
     *
     * @param document what kind of consent it is, such as {@code personal-data}
     * @param sha256 of the text as it was shown, in hexadecimal
     * @param message the message that showed it, in the person's own chat
     */
    public void given(long person, String document, String version, String sha256, String language, int message) {
        var shown = new Document(document, version, sha256, language);
        rows.save(ConsentRow.given(ids.next(), person, shown, message, clock.instant()));
    }

    /** The person takes back whatever still stands; nothing happens when nothing does. */
    public void withdrawn(long person) {
        var now = clock.instant();
        standing(person).values().forEach(row -> rows.save(row.withdrawn(ids.next(), now)));
    }

    /** Whether the person's last word on this document is yes. */
    public boolean stands(long person, String document) {
        return standing(person).containsKey(document);
    }

    private Map<String, ConsentRow> standing(long person) {
        var last = new LinkedHashMap<String, ConsentRow>();
        rows.findByPersonOrderById(person).forEach(row -> last.put(row.document(), row));
        last.values().removeIf(row -> !row.stands());
        return last;
    }
}
