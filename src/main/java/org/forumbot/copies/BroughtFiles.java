package org.forumbot.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumbot.conversation.SentForms;
import org.forumbot.copies.KeptFile.State;
import org.forumbot.dialog.Value;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.forumbot.store.Ids;
import org.springframework.stereotype.Component;

/** Which files practices brought. A file that comes again with the next revision is the same one. Only inside units. */
@Component
class BroughtFiles {
    private final StoredCopies stored;
    private final Practices practices;
    private final SentForms forms;
    private final Ids ids;
    private final CopySettings settings;

    BroughtFiles(StoredCopies stored, Practices practices, SentForms forms, Ids ids, CopySettings settings) {
        this.stored = stored;
        this.practices = practices;
        this.forms = forms;
        this.ids = ids;
        this.settings = settings;
    }

    /** What is still to be done for a practice; files it brought anew are among it. */
    List<Errand> errands(long practice) {
        if (settings.quota().toBytes() > 0) {
            practices.card(practice).filter(card -> card.person() != null).ifPresent(this::note);
        }
        return stored.findByPracticeOrderById(practice).stream()
                .filter(file -> file.state() == State.WAITING || file.state() == State.GOING)
                .map(KeptFile::errand)
                .toList();
    }

    private void note(PracticeCard card) {
        var known = stored.findByPracticeOrderById(card.id()).stream()
                .map(KeptFile::same)
                .collect(Collectors.toCollection(HashSet::new));
        forms.answers(card.conversation())
                .forEach((question, answer) -> note(card, question, answer.allFiles(), known));
    }

    /** @param known what tells that two files are one, of all that are known already */
    private void note(PracticeCard card, String question, List<Value.File> files, Set<String> known) {
        for (int at = 0; at < files.size(); at++) {
            var file = files.get(at);
            if (known.add(file.unique())) {
                var place = CopyNames.of(card, question, at + 1, file);
                stored.save(new KeptFile(ids.next(), card.id(), card.person(), file, place));
            }
        }
    }

    /** Bytes that may still be kept. */
    long room() {
        return settings.quota().toBytes() - stored.bytes();
    }

    List<KeptFile> of(long practice) {
        return stored.findByPracticeOrderById(practice);
    }

    void remove(KeptFile file) {
        stored.delete(file);
    }
}
