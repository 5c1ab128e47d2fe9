package org.forumbot.dialog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an input means under the form as it is now. It was made in front of the form as it was: an answer belongs to the
 * question that was shown then, under whatever name that has now, and not to one that has come before it since.
 *
 * @param gone whether the question that it answers is no longer there
 */
record Meant(
        Conversation conversation, Input input, @Nullable Adoption adoption, boolean gone) {
    static Meant by(Form form, Conversation before, Input input) {
        var named = named(form, input);
        if (before.hash().isEmpty() && !form.hash().isEmpty()) {
            var shown = before.seen(new Seen(form.hash(), null));
            boolean leaves = named instanceof Input.Moved moved && moved.move() == Input.Move.CANCEL;
            return new Meant(shown, leaves ? named : new Input.Come(), null, false);
        }
        return Adoption.of(form, before)
                .map(adoption -> met(form, adoption, named))
                .orElseGet(() -> new Meant(before, named, null, false));
    }

    private static Input named(Form form, Input input) {
        return switch (input) {
            case Input.Picked(var question, var code) -> new Input.Picked(name(form, question), code);
            case Input.Moved(var move, var argument) -> new Input.Moved(move, name(form, argument));
            default -> input;
        };
    }

    private static String name(Form form, String once) {
        return form.questionOnce(once).map(Question::name).orElse(once);
    }

    private static Meant met(Form form, Adoption adoption, Input input) {
        var seen = Seen.of(adoption.next()).question();
        if (seen == null || !answers(input, name(form, seen))) {
            return new Meant(adoption.next(), input, adoption, false);
        }
        var standing = new Standing(form, adoption.next());
        var shown = form.questionOnce(seen).filter(standing::asked);
        if (shown.isEmpty()) {
            boolean atReview = seen.isEmpty();
            return new Meant(adoption.next(), new Input.Come(), adoption, !atReview);
        }
        var question = shown.get();
        return new Meant(
                standing.isOpen(question) ? adoption.next().editing(question.name()) : adoption.next(),
                input,
                adoption,
                false);
    }

    /** Whether it is said or pressed at the question that was shown. */
    private static boolean answers(Input input, String shown) {
        return switch (input) {
            case Input.Come _, Input.Corrected _ -> false;
            case Input.Picked(var question, var code) -> question.equals(shown);
            case Input.Moved(var move, var argument) -> !argument.isEmpty() && argument.equals(shown);
            default -> true;
        };
    }

    Words told(Form form, Conversation after) {
        var said = adoption == null ? Words.NONE : adoption.told(form, after);
        return gone && said.isEmpty() ? form.wording().say("bad.question.gone", Map.of()) : said;
    }
}
