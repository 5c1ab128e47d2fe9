package org.forumbot.registration;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code registration}. */
interface RegistrationRows extends Repository<Registration, Long> {
    Registration save(Registration registration);

    void delete(Registration registration);

    Optional<Registration> findById(long id);

    Optional<Registration> findByConversation(long conversation);

    List<Registration> findByPersonOrderById(long person);

    /** The same, but without those that this transaction has added or deleted: nothing is written before it is asked. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select r from Registration r where r.person = :person order by r.id")
    List<Registration> stored(long person);

    void flush();

    List<Registration> findByIdIn(Collection<Long> ids);

    @Query("""
            select r from Registration r where r.forum = :forum and r.person > :after
            and r.status = org.forumbot.registration.Registration$Status.ACTIVE order by r.person""")
    List<Registration> page(String forum, long after, Limit most);

    @Query("""
            select count(r) from Registration r where r.forum = :forum
            and r.status = org.forumbot.registration.Registration$Status.ACTIVE""")
    long countActive(String forum);

    @Query("""
            select count(r) from Registration r where r.forum = :forum and r.created >= :since
            and r.status = org.forumbot.registration.Registration$Status.ACTIVE""")
    long countActiveSince(String forum, long since);
}
