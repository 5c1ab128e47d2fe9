package org.forumbot.programme;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code seat}. Only inside a unit of the writer. */
interface SeatRows extends Repository<Seat, Long> {
    /** How many rows a section has in a state. */
    record Count(String section, Hold state, long count) {}

    /** How many seats of a section somebody of these traits has in this group. */
    record Seatings(
            String section,
            String role,
            String region,
            @Nullable String groupCode,
            long count) {
        Tally.Seating seating() {
            return new Tally.Seating(role, region, groupCode);
        }
    }

    /** Where a holder stands in the line of a section, 1 for the first. */
    record Position(String section, long position) {}

    Seat save(Seat seat);

    void delete(Seat seat);

    void flush();

    Optional<Seat> findById(long id);

    Optional<Seat> findByHolderAndForumAndSection(long holder, String forum, String section);

    List<Seat> findByHolderAndForumOrderById(long holder, String forum);

    /** The same, but without those that this transaction has added or deleted: nothing is written before it is asked. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select s from Seat s where s.holder = :holder and s.forum = :forum order by s.id")
    List<Seat> stored(long holder, String forum);

    List<Seat> findByForumAndHolderIn(String forum, Collection<Long> holders);

    @Query("""
            select s from Seat s where s.forum = :forum and s.section = :section and s.id > :after order by s.id""")
    List<Seat> in(String forum, String section, long after, Limit most);

    @Query("""
            select new org.forumbot.programme.SeatRows$Count(s.section, s.state, count(s)) from Seat s
            where s.forum = :forum group by s.section, s.state""")
    List<Count> countsOf(String forum);

    @Query("""
            select new org.forumbot.programme.SeatRows$Seatings(s.section, s.role, s.region, s.groupCode, count(s))
            from Seat s where s.forum = :forum and s.section in :sections
            and s.state = org.forumbot.programme.Hold.SEATED group by s.section, s.role, s.region, s.groupCode""")
    List<Seatings> seatings(String forum, Collection<String> sections);

    @Query("select s from Seat s where s.forum = :forum and s.state = org.forumbot.programme.Hold.OFFERED")
    List<Seat> offers(String forum);

    @Query("""
            select s from Seat s where s.forum = :forum and s.section = :section
            and s.state = org.forumbot.programme.Hold.OFFERED and s.until <= :end order by s.id""")
    List<Seat> lapsed(String forum, String section, long end);

    /** Those who have a seat, the last to come first. */
    @Query("""
            select s from Seat s where s.forum = :forum and s.section = :section
            and s.state = org.forumbot.programme.Hold.SEATED order by s.id desc""")
    List<Seat> lastSeated(String forum, String section, Limit most);

    /** Those in line behind {@code after}, in its order. */
    @Query("""
            select s from Seat s where s.forum = :forum and s.section = :section
            and s.state = org.forumbot.programme.Hold.WAITING and s.id > :after order by s.id""")
    List<Seat> line(String forum, String section, long after, Limit first);

    /** Where the holder stands, for each line at once. */
    @Query("""
            select new org.forumbot.programme.SeatRows$Position(mine.section, count(other)) from Seat mine, Seat other
            where mine.holder = :holder and mine.forum = :forum
            and mine.state = org.forumbot.programme.Hold.WAITING
            and other.forum = mine.forum and other.section = mine.section
            and other.state = org.forumbot.programme.Hold.WAITING and other.id <= mine.id
            group by mine.section""")
    List<Position> positions(long holder, String forum);

    @Query("select count(s) from Seat s where s.forum = :forum and s.state = :state and s.since >= :since")
    long countSince(String forum, Hold state, long since);
}
