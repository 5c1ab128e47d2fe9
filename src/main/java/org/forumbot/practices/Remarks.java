package org.forumbot.practices;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.store.Ids;
import org.forumbot.store.WithinUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Remarks on the answers of practices. They are prepared one by one, told together when the practice is returned, and
 * settled when it comes back.
 */
@Component
class Remarks {
    private final StoredRemarks stored;
    private final WithinUnit<Long, List<PracticeRemark>> unsettled = new WithinUnit<>();
    private final Revisions revisions;
    private final StoredPractices practices;
    private final Ids ids;
    private final Clock clock;

    Remarks(StoredRemarks stored, Revisions revisions, StoredPractices practices, Ids ids, Clock clock) {
        this.stored = stored;
        this.revisions = revisions;
        this.practices = practices;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those the author does not know of yet. */
    List<PracticeRemark> prepared(Practice practice) {
        return unsettled(practice).stream().filter(PracticeRemark::isPrepared).toList();
    }

    /** Those that wait for the author. */
    List<PracticeRemark> open(Practice practice) {
        return unsettled(practice).stream().filter(PracticeRemark::isOpen).toList();
    }

    /** No query but the first in a unit. */
    private List<PracticeRemark> unsettled(Practice practice) {
        return unsettled.of(practice.getId(), stored::findByPracticeAndSettledIsNullOrderById);
    }

    /** @param code as {@link PracticeRemark#code} has it; anybody may have made it up */
    Optional<PracticeRemark> coded(String code) {
        return code.matches("[0-9a-z]{1,12}") ? stored.findById(Long.parseLong(code, 36)) : Optional.empty();
    }

    /** One for each question: said anew, it takes the place of what was said before. */
    void put(Practice practice, String question, String text) {
        prepared(practice).stream()
                .filter(remark -> remark.question().equals(question))
                .findFirst()
                .ifPresentOrElse(
                        remark -> remark.becomes(text, practice, clock.instant()),
                        () -> stored.save(new PracticeRemark(ids.next(), practice, question, text, clock.instant())));
        unsettled.forget(practice.getId());
    }

    void drop(PracticeRemark remark) {
        stored.delete(remark);
        unsettled.forget(remark.practice());
    }

    /** Whether the author may send the practice again: an answer with a remark is another now, or a remark is replied to. */
    boolean isAnswered(Practice practice, Map<String, String> answers) {
        return open(practice).stream().anyMatch(remark -> isAnswered(remark, answers));
    }

    /** The latest ones that were sent. */
    Map<String, String> answers(Practice practice) {
        return revisions.answers(practice);
    }

    boolean isAnswered(PracticeRemark remark, Map<String, String> answers) {
        return !remark.reply().isEmpty() || isChanged(remark, answers);
    }

    private boolean isChanged(PracticeRemark remark, Map<String, String> answers) {
        var before = revisions.answers(remark.practice(), remark.revision());
        return !before.isEmpty()
                && !before.getOrDefault(remark.question(), "").equals(answers.getOrDefault(remark.question(), ""));
    }

    @EventListener
    void on(PracticeMoved moved) {
        practices.findById(moved.practice()).ifPresent(practice -> {
            if (practice.status() == PracticeStatus.RETURNED) {
                prepared(practice).forEach(remark -> remark.send(clock.instant()));
            } else if (practice.status() == PracticeStatus.SUBMITTED) {
                open(practice).forEach(remark -> remark.settle(clock.instant()));
            }
        });
    }

    /** What the author has replied goes with the author. */
    void blankReplies(Practice practice) {
        stored.findByPractice(practice.getId()).forEach(remark -> remark.reply(""));
    }
}
