package org.forumbot.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.forumbot.copies.Copies;
import org.forumbot.delivery.Enclosure;
import org.forumbot.dialog.Value;
import org.forumbot.practices.PracticeCard;
import org.springframework.stereotype.Component;

/** Which files of a practice everybody may have: its presentation and its photos. Letters are for those who review it. */
@Component
class ShownFiles {
    private static final List<String> SHOWN = List.of("presentation", "photos");

    private final SentCards forms;
    private final Copies copies;

    ShownFiles(SentCards forms, Copies copies) {
        this.forms = forms;
        this.copies = copies;
    }

    int count(PracticeCard card) {
        return enclosed(card).size();
    }

    List<Enclosure> enclosed(PracticeCard card) {
        var files = files(card);
        return files.isEmpty() ? List.of() : copies.enclosed(card.id(), files);
    }

    private List<Value.File> files(PracticeCard card) {
        var answers = forms.answers(card.conversation());
        return SHOWN.stream()
                .flatMap(question ->
                        answers.get(question) instanceof Value.Files(var files) ? files.stream() : Stream.empty())
                .toList();
    }
}
