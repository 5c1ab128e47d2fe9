package org.forumbot.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.forumbot.review.Season.Batch;
import org.forumbot.review.Season.Deed;

/** Of all that was done before a failure what is needed for it, found by leaving out the rest. */
final class ShortestStory {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final SeasonBot bot;
    private final String failure;
    private final long from = System.nanoTime();
    private String story;

    /** @param story is told when it does not fail again, as threads came in another order */
    ShortestStory(SeasonBot bot, Throwable failure, String story) {
        this.bot = bot;
        this.failure = first(failure);
        this.story = story;
    }

    /** By this a failure is known again. */
    private static String first(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    String of(List<Batch> played) {
        var left = reduced(played, this::fails);
        for (int at = 0; at < left.size(); at++) {
            int which = at;
            var all = left;
            var deeds = reduced(all.get(at).deeds(), fewer -> fails(with(all, which, fewer)));
            left = with(left, at, deeds);
        }
        return story;
    }

    private static List<Batch> with(List<Batch> all, int which, List<Deed> deeds) {
        var batch = all.get(which);
        var changed = new ArrayList<>(all);
        changed.set(which, new Batch(batch.pause(), batch.jobsFirst(), batch.atOnce() && deeds.size() > 1, deeds));
        return changed;
    }

    /** Halves first, then smaller parts, then one by one. */
    private <T> List<T> reduced(List<T> all, Predicate<List<T>> fails) {
        var left = all;
        for (int portion = (left.size() + 1) / 2; portion > 0 && left.size() > 1; portion /= 2) {
            int at = 0;
            while (at < left.size() && System.nanoTime() - from < LONGEST.toNanos()) {
                var without = new ArrayList<>(left.subList(0, at));
                without.addAll(left.subList(Math.min(at + portion, left.size()), left.size()));
                if (fails.test(without)) {
                    left = without;
                } else {
                    at += portion;
                }
            }
        }
        return left;
    }

    private boolean fails(List<Batch> batches) {
        var season = new Season(bot);
        try {
            batches.forEach(season::play);
            return false;
        } catch (AssertionError | RuntimeException again) {
            boolean same = first(again).equals(failure);
            story = same ? season.story() : story;
            return same;
        } finally {
            season.end();
        }
    }
}
