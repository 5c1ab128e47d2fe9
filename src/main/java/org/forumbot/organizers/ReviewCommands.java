package org.forumbot.organizers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forumbot.conversation.Incoming;
import org.forumbot.delivery.BotName;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.forumbot.files.Dialogs;
import org.forumbot.review.ExpertInvitations;
import org.forumbot.review.ReviewDesk;
import org.forumbot.review.ReviewDesk.DecisionLine;
import org.forumbot.review.ReviewDesk.ExpertLine;
import org.springframework.stereotype.Component;

/**
 * {@code /expert 3}: so many one-time links for experts; {@code /experts}: who they are, without names;
 * {@code /decisions}: what is decided of practices, to be published together.
 */
@Component
class ReviewCommands {
    /** {@code d.desk.decide.<forum>.<time>}: what was prepared later is not published, as nobody has seen it. */
    private static final String DECIDE = "d.desk.decide.";

    private static final Pattern DATA = Pattern.compile("d\\.desk\\.decide\\.([a-z0-9]{1,8})\\.(\\d{1,15})");
    private static final Pattern WRITTEN = Pattern.compile("(?:([a-z0-9]{1,8})\\s+)?(\\d{1,2})|([a-z][a-z0-9]{0,7})|");
    private static final int MOST = 30;

    private final Dialogs dialogs;
    private final ExpertInvitations invitations;
    private final ReviewDesk review;
    private final BotName name;
    private final DeskVoice voice;

    ReviewCommands(Dialogs dialogs, ExpertInvitations invitations, ReviewDesk review, BotName name, DeskVoice voice) {
        this.dialogs = dialogs;
        this.invitations = invitations;
        this.review = review;
        this.name = name;
        this.voice = voice;
    }

    void invite(Incoming.Message asked, String rest) {
        var written = WRITTEN.matcher(rest.strip());
        boolean understood = written.matches();
        var named = understood && written.group(3) != null ? written.group(3) : understood ? written.group(1) : "";
        var forum = named == null ? dialogs.forums().getFirst() : named;
        int many = understood && written.group(2) != null ? Integer.parseInt(written.group(2)) : 1;
        if (!dialogs.forums().contains(forum) || many < 1 || many > MOST) {
            voice.reply(asked, voice.words("desk.expert.how", Map.of("most", MOST)), Keyboard.NONE);
            return;
        }
        var links = invitations.make(forum, many).stream()
                .map(payload -> name.link(linked(forum, payload)))
                .toList();
        var header = voice.words("desk.expert", Map.of("forum", title(forum), "count", many));
        voice.reply(asked, BundleText.of(header, links, links.size(), _ -> Words.NONE), Keyboard.NONE);
    }

    /** With several forums on, the link says at which one it opens. */
    private String linked(String forum, String payload) {
        return dialogs.forums().size() > 1 ? forum + "--" + payload : payload;
    }

    private String title(String forum) {
        return dialogs.forum(forum, Desk.LANGUAGE).brief();
    }

    void experts(Incoming.Message asked) {
        for (var forum : dialogs.forums()) {
            var lines = review.experts(forum).stream()
                    .map(expert -> "• " + line(forum, expert))
                    .toList();
            var header = voice.words(
                    lines.isEmpty() ? "desk.experts.none" : "desk.experts",
                    Map.of("forum", title(forum), "count", lines.size()));
            voice.reply(asked, BundleText.of(header, lines, lines.size(), this::more), Keyboard.NONE);
        }
    }

    private String line(String forum, ExpertLine expert) {
        var tracks = dialogs.forum(forum, Desk.LANGUAGE).tracks().values().stream()
                .filter(track -> expert.tracks().contains(track.code()))
                .map(track -> track.title())
                .collect(Collectors.joining(", "));
        return voice.words(
                        "desk.experts.line",
                        Map.of("place", expert.place(), "org", expert.org(), "tracks", tracks, "load", expert.load()))
                .text();
    }

    private Words more(long leftOut) {
        return voice.words("desk.new.more", Map.of("count", leftOut));
    }

    void decisions(Incoming.Message asked) {
        for (var forum : dialogs.forums()) {
            var prepared = review.decisions(forum);
            var values = Map.<String, Object>of("forum", title(forum), "count", prepared.size());
            if (prepared.isEmpty()) {
                voice.reply(asked, voice.words("desk.decisions.none", values), Keyboard.NONE);
            } else {
                voice.reply(asked, listed(values, prepared), publishing(forum, prepared));
            }
        }
    }

    private Words listed(Map<String, Object> values, List<DecisionLine> prepared) {
        var lines = new ArrayList<String>();
        for (var decision : prepared) {
            var line = voice.words(
                    "desk.decisions.line",
                    Map.of(
                            "number", decision.number(),
                            "title", decision.title(),
                            "kind", decision.kind(),
                            "complete", decision.complete()));
            lines.add("• " + line.text());
        }
        var header = voice.words("desk.decisions", values)
                .and("\n")
                .and(voice.words("desk.decisions.hint", Map.of()))
                .and("\n");
        return BundleText.of(header, lines, lines.size(), this::more);
    }

    private Keyboard publishing(String forum, List<DecisionLine> prepared) {
        var complete = prepared.stream().filter(DecisionLine::complete).toList();
        if (complete.isEmpty()) {
            return Keyboard.NONE;
        }
        long until = complete.stream()
                .map(DecisionLine::at)
                .mapToLong(Instant::toEpochMilli)
                .max()
                .orElse(0);
        var label = voice.words("desk.decisions.publish", Map.of("count", complete.size()))
                .text();
        return Keyboard.inline(List.of(List.of(new Keyboard.Button(label, DECIDE + forum + "." + until))));
    }

    /** A press at the desk. @return whether it was meant for this */
    boolean pressed(Incoming.Press press) {
        var data = DATA.matcher(press.data());
        if (data.matches() && dialogs.forums().contains(data.group(1))) {
            review.publish(data.group(1), Instant.ofEpochMilli(Long.parseLong(data.group(2))));
            voice.acknowledge(press, "desk.decisions.publishing");
            return true;
        }
        return false;
    }
}
