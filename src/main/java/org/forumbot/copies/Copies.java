package org.forumbot.copies;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forumbot.copies.KeptFile.State;
import org.forumbot.delivery.Enclosure;
import org.forumbot.dialog.Value;
import org.springframework.stereotype.Component;

/** Hands files of practices on. Only inside units. */
@Component
public class Copies {
    private final StoredCopies stored;
    private final CopyFolder folder;

    Copies(StoredCopies stored, CopyFolder folder) {
        this.stored = stored;
        this.folder = folder;
    }

    /** The files as they can be sent, in their order; what is not what it says is left out. One query. */
    public List<Enclosure> enclosed(long practice, List<Value.File> files) {
        Map<String, KeptFile> known = stored.findByPracticeOrderById(practice).stream()
                .collect(Collectors.toMap(KeptFile::same, Function.identity(), (first, _) -> first));
        return files.stream()
                .filter(file -> state(known, file) != State.REFUSED)
                .map(file -> enclosure(file, known))
                .toList();
    }

    private Enclosure enclosure(Value.File file, Map<String, KeptFile> known) {
        var copy = known.get(file.unique());
        if (copy == null || copy.state() != State.KEPT) {
            return new Enclosure.Known(file.kind(), file.id());
        }
        return new Enclosure.Copied(file.kind(), file.id(), CopyNames.shown(copy.place()), folder.of(copy.place()));
    }

    private static State state(Map<String, KeptFile> known, Value.File file) {
        var copy = known.get(file.unique());
        return copy == null ? State.WAITING : copy.state();
    }
}
