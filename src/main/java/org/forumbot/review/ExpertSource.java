package org.forumbot.review;

import java.util.List;
import java.util.stream.Collectors;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.Dialogs;
import org.springframework.stereotype.Component;

/** {@code experts.me}: what this person has told of themselves as an expert; no row for who is none. */
@Component
class ExpertSource implements Source<ExpertSource.Row> {
    private final ExpertRows experts;
    private final Dialogs dialogs;

    ExpertSource(ExpertRows experts, Dialogs dialogs) {
        this.experts = experts;
        this.dialogs = dialogs;
    }

    record Row(String name, String place, String org, String tracks) {}

    @Override
    public String name() {
        return "experts.me";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return experts
                .findByPersonAndForum(who.person(), who.forum())
                .filter(Expert::isOn)
                .map(Expert::profile)
                .map(profile -> new Row(profile.name(), profile.place(), profile.org(), tracks(who, profile)))
                .stream()
                .toList();
    }

    private String tracks(Asker who, Expert.Profile profile) {
        var known = dialogs.forum(who.forum(), who.language()).tracks();
        return known.values().stream()
                .filter(track -> profile.tracks().contains(track.code()))
                .map(track -> track.title())
                .collect(Collectors.joining(", "));
    }
}
