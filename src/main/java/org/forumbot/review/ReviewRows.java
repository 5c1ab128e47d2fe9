package org.forumbot.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code review}. Only inside a unit of the writer. */
interface ReviewRows extends Repository<Review, Long> {
    Review save(Review review);

    Optional<Review> findById(long id);

    List<Review> findByPracticeOrderById(long practice);

    List<Review> findByExpertInAndStateInOrderByIdDesc(Collection<Long> experts, Collection<ReviewState> states);

    /** How many practices each of these experts has at hand. */
    @Query("select r.expert as expert, count(r) as many from Review r where r.expert in :experts and r.state in :states"
            + " group by r.expert")
    List<Load> load(Collection<Long> experts, Collection<ReviewState> states);

    /** What an expert has at hand. */
    interface Load {
        long getExpert();

        long getMany();
    }
}
