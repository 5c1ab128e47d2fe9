package org.forumbot.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPublications extends Repository<Publication, Long> {
    Publication save(Publication publication);

    Optional<Publication> findById(long practice);

    void delete(Publication publication);

    @Query("select publication.practice from Publication publication order by publication.practice")
    List<Long> practices();
}
