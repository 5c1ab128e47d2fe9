package org.forumbot.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;

/** The proof that somebody agreed to a document, or took that back. Never changed and never deleted with the person. */
@Entity
@Table(name = "consent")
class ConsentRow extends OwnKeyed<Long> {
    static final String GIVEN = "given";
    static final String WITHDRAWN = "withdrawn";

    @Id
    private long id;

    private long person;
    private String document = "";
    private String version = "";
    private String sha256 = "";
    private String language = "";
    private String decision = "";
    private int message;
    private long at;

    protected ConsentRow() {}

    /** @param message the message that showed the text */
    static ConsentRow given(long id, long person, Document shown, int message, Instant at) {
        return new ConsentRow(id, person, shown, GIVEN, message, at);
    }

    /** The same document, taken back. */
    ConsentRow withdrawn(long next, Instant now) {
        return new ConsentRow(next, person, new Document(document, version, sha256, language), WITHDRAWN, message, now);
    }

    private ConsentRow(long id, long person, Document shown, String decision, int message, Instant at) {
        this.id = id;
        this.person = person;
        this.document = shown.name();
        this.version = shown.version();
        this.sha256 = shown.sha256();
        this.language = shown.language();
        this.decision = decision;
        this.message = message;
        this.at = at.toEpochMilli();
    }

    /** What was shown, exactly. */
    record Document(String name, String version, String sha256, String language) {}

    String document() {
        return document;
    }

    boolean stands() {
        return decision.equals(GIVEN);
    }

    @Override
    public Long getId() {
        return id;
    }
}
