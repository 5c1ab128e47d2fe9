package org.forumbot.review;

import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.dialog.Value;
import org.forumbot.review.Expert.Profile;
import org.forumbot.store.Ids;
import org.springframework.stereotype.Component;

/** {@code save: expert}: what experts tell of themselves. It makes nobody an expert: an invitation does. */
@Component
class SaveExpert implements Saving {
    private final ExpertRows experts;
    private final Ids ids;

    SaveExpert(ExpertRows experts, Ids ids) {
        this.experts = experts;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "expert";
    }

    @Override
    public Set<String> needs() {
        return Set.of("name", "region", "org", "tracks");
    }

    @Override
    public Set<String> gives() {
        return Set.of();
    }

    @Override
    public Outcome save(Asker who, Sent sent) {
        var profile = profile(sent);
        experts.findByPersonAndForum(who.person(), who.forum())
                .ifPresentOrElse(
                        known -> known.tells(profile),
                        () -> experts.save(
                                new Expert(ids.next(), sent.conversation(), who.forum(), who.person(), profile)));
        return new Outcome.Done("", Map.of());
    }

    private static Profile profile(Sent sent) {
        var region = sent.answers().get("region") instanceof Value.Place(var key, var shown) ? key : "";
        return new Profile(
                sent.text("name").strip(),
                region,
                sent.text("region"),
                sent.text("org").strip(),
                sent.codes("tracks"));
    }
}
