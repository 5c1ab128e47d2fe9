package org.forumbot.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.forumbot.files.ForumFile;

/** Something that is told to many at one time, about a day or about a section. */
interface Telling {
    /** Stands in the keys of jobs, so it never changes. */
    String name();

    /** Codes of all that it is told about at this forum. */
    Stream<String> subjects(ForumFile forum);

    /** Empty when it is not to be told, or there is no such thing any more. */
    Optional<Due> due(ForumFile forum, String subject);

    /**
     * Tells some of those whom it concerns, in an order of their own.
     *
     * @param after the last one who was told, 0 for the first ones
     * @return the last one who was told now, 0 when there are no more
     */
    long tell(ForumFile forum, String subject, long after);

    /**
     * When it is told.
     *
     * @param moment what it is told about; when this is another one, it is told anew
     * @param until from then on it is worth nothing
     */
    record Due(Instant moment, Instant at, Instant until) {}
}
