package org.forumbot.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code told_section}: one for each section. */
interface ToldSections extends Repository<ToldSection, String> {
    ToldSection save(ToldSection section);

    Optional<ToldSection> findById(String code);

    List<ToldSection> findAll();
}
