package org.forumbot.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredQuestions extends Repository<Question, Long> {
    Question save(Question question);

    Optional<Question> findById(long id);

    Optional<Question> findFirstByPersonAndTextOrderByAskedDesc(long person, String text);

    List<Question> findFirst5ByStateOrderByUrgentDescAskedAsc(Question.State state);

    long countByPersonAndAskedGreaterThanEqual(long person, Instant since);

    long countByStateAndAskedGreaterThanEqual(Question.State state, Instant since);

    List<Question> findByPerson(long person);

    void delete(Question question);
}
