package org.forumbot.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code agenda_round}: some for each section and each day, whatever the number of people. */
interface AgendaRounds extends Repository<AgendaRound, String> {
    AgendaRound save(AgendaRound round);

    Optional<AgendaRound> findById(String occasion);

    List<AgendaRound> findAll();
}
