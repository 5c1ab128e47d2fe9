package org.forumbot.copies;

import java.util.Locale;
import java.util.regex.Pattern;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.practices.PracticeCard;

/** The bot's own names: nothing of them comes from who sent the file but its ending, and that only when it is a plain one. */
final class CopyNames {
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,5}");

    private CopyNames() {}

    /** @return {@code forum/number/revision-question-place.ending}, place 1 for the first of the answer */
    static String of(PracticeCard card, String question, int place, Value.File file) {
        return "%s/%s/%d-%s-%d.%s"
                .formatted(card.forum(), card.number(), card.revision(), question, place, ending(file));
    }

    /** What a person sees who is sent the copy: {@code number-revision-question-place.ending}. */
    static String shown(String place) {
        return place.substring(place.indexOf('/') + 1).replace('/', '-');
    }

    private static String ending(Value.File file) {
        if (file.kind() == FileKind.PHOTO) {
            return "jpg";
        }
        var said = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var ending = said.equals("jpeg") ? "jpg" : said;
        return file.name().contains(".") && ENDING.matcher(ending).matches() ? ending : "bin";
    }
}
