package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Questions with what is answered, a line each; headings above the first of those that have the same.
 *
 * @param heading empty for none
 * @param blank what stands for an answer that is not there
 */
record AnswerLines(Standing standing, Function<Question, String> heading, Function<Question, Words> blank) {
    /** What is always shown of an answer. */
    private static final int LEAST = 8;

    /** @param room in characters; answers are cut to it */
    Words of(List<Question> here, int room) {
        var shown = here.stream().map(this::shown).toList();
        var heads = heads(here);
        int taken = heads.stream().mapToInt(Words::length).sum() + here.size();
        int most = Math.max(LEAST, fair(shown.stream().map(Words::length).toList(), room - taken));
        var lines = new ArrayList<Words>();
        for (int at = 0; at < here.size(); at++) {
            lines.add(heads.get(at).and(shown.get(at).cut(most)));
        }
        return Words.joined("\n", lines);
    }

    /** What stands before the answers: their names, and a heading. */
    private List<Words> heads(List<Question> here) {
        var heads = new ArrayList<Words>();
        var last = "";
        for (var question : here) {
            var above = heading.apply(question);
            var first = above.equals(last) || above.isEmpty()
                    ? Words.NONE
                    : Words.bold((heads.isEmpty() ? "" : "\n") + above).and("\n");
            last = above;
            heads.add(first.and(question.brief() + ": "));
        }
        return heads;
    }

    private Words shown(Question question) {
        var value = standing.given(question);
        var text = value == null ? "" : question.type().shown(value).replace("\n", "; ");
        return text.isEmpty() ? blank.apply(question) : Words.plain(text);
    }

    /** How long a text may be so that all, the longer ones cut to it, take no more than this room. */
    static int fair(List<Integer> lengths, int room) {
        var rising = lengths.stream().sorted().toList();
        int left = room;
        for (int at = 0; at < rising.size(); at++) {
            int share = left / (rising.size() - at);
            if (rising.get(at) > share) {
                return share;
            }
            left -= rising.get(at);
        }
        return Integer.MAX_VALUE;
    }
}
