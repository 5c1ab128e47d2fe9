package org.forumbot.review;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.delivery.Enclosure;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** {@code bring(review, question)}: the bot hands on what came with an answer to an expert who may read it. */
@Component
class BringFiles implements Act, Jobs.Runner {
    private static final String KIND = "review.files";

    /** Taps within this time are one. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final OwnReviews own;
    private final Attachments attachments;
    private final ReviewVoice voice;
    private final Jobs jobs;
    private final Clock clock;

    BringFiles(OwnReviews own, Attachments attachments, ReviewVoice voice, Jobs jobs, Clock clock) {
        this.own = own;
        this.attachments = attachments;
        this.voice = voice;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bring";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var found = own.find(who, params).orElse(null);
        if (found == null || !found.mayRead()) {
            return Closed.refusal(found);
        }
        var question = params.get("question");
        if (files(found, question, who.language()).isEmpty()) {
            return Outcome.refused("review.files.gone");
        }
        jobs.schedule(
                KIND, found.review().code() + "." + question, clock.instant().plus(PAUSE), "");
        return new Outcome.Apart("review.files.coming", Map.of());
    }

    private List<Enclosure> files(OwnReviews.Own found, String question, String language) {
        return attached(found, question, language)
                .map(Attachments.Attached::files)
                .orElse(List.of());
    }

    private Optional<Attachments.Attached> attached(OwnReviews.Own found, String question, String language) {
        return attachments.of(found.practice(), language).stream()
                .filter(each -> each.question().equals(question))
                .findFirst();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Asks once more whether they may. @param key code of the review, a dot, and the question */
    @Override
    public void run(String key, String payload) {
        int dot = key.indexOf('.');
        own.find(key.substring(0, dot))
                .filter(found -> found.own().mayRead())
                .ifPresent(found -> send(found, key.substring(dot + 1)));
    }

    private void send(OwnReviews.Whose found, String question) {
        attached(found.own(), question, voice.language(found.person()))
                .ifPresent(attached -> voice.hand(
                        found.person(),
                        "review.files.one",
                        Map.of("number", found.own().practice().number(), "title", attached.title()),
                        attached.files()));
    }
}
