package org.forumbot.organizers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forumbot.conversation.Incoming;
import org.forumbot.delivery.BotName;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Invitations;
import org.forumbot.programme.Overfull;
import org.springframework.stereotype.Component;

/**
 * {@code /invite S042 5}: so many one-time links into a section; {@code /trim S042}: where there are more people than
 * seats, those who came last go back into the line. With several forums on, the forum's code may stand before.
 */
@Component
class SectionDesk {
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final int MOST = 50;

    private final Dialogs dialogs;
    private final Invitations invitations;
    private final Overfull overfull;
    private final BotName name;
    private final DeskVoice voice;

    SectionDesk(Dialogs dialogs, Invitations invitations, Overfull overfull, BotName name, DeskVoice voice) {
        this.dialogs = dialogs;
        this.invitations = invitations;
        this.overfull = overfull;
        this.name = name;
        this.voice = voice;
    }

    /** What a command is about. */
    private record Meant(String forum, Section section, int many) {}

    void invite(Incoming.Message asked, String rest) {
        var meant = meant(rest).orElse(null);
        if (meant == null) {
            voice.reply(asked, "desk.invite.how");
        } else if (meant.many() < 1 || meant.many() > MOST) {
            voice.reply(asked, voice.words("desk.invite.many", Map.of("most", MOST)), Keyboard.NONE);
        } else {
            voice.reply(asked, invited(meant), Keyboard.NONE);
        }
    }

    private Words invited(Meant meant) {
        var header = voice.words(
                meant.section().invited() ? "desk.invite" : "desk.invite.open",
                Map.of("title", meant.section().title(), "count", meant.many()));
        var links = invitations.make(meant.forum(), meant.section().code(), meant.many()).stream()
                .map(code -> name.link("i_" + code))
                .toList();
        return BundleText.of(header, links, links.size(), _ -> Words.NONE);
    }

    void trim(Incoming.Message asked, String rest) {
        var meant = meant(rest).orElse(null);
        if (meant == null) {
            voice.reply(asked, "desk.trim.how");
            return;
        }
        int moved = overfull.trim(meant.forum(), meant.section().code());
        var values = Map.<String, Object>of("title", meant.section().title(), "count", moved);
        voice.reply(asked, voice.words(moved == 0 ? "desk.trim.none" : "desk.trim.done", values), Keyboard.NONE);
    }

    /** Without a forum's code the first forum that has such a section is meant. */
    private Optional<Meant> meant(String rest) {
        var words = GAP.split(rest.strip());
        boolean named = words.length > 1 && dialogs.forums().contains(words[0]);
        var forums = named ? List.of(words[0]) : dialogs.forums();
        var left = Arrays.asList(words).subList(named ? 1 : 0, words.length);
        return left.size() > 2
                ? Optional.empty()
                : forums.stream()
                        .flatMap(forum -> section(forum, left.getFirst())
                                .map(section -> new Meant(forum, section, left.size() == 1 ? 1 : many(left.getLast())))
                                .stream())
                        .findFirst();
    }

    /** 0 for what is no number. */
    private static int many(String written) {
        return written.matches("\\d{1,3}") ? Integer.parseInt(written) : 0;
    }

    private Optional<Section> section(String forum, String code) {
        return dialogs.forum(forum, Desk.LANGUAGE).sections().values().stream()
                .filter(section -> List.of(code, code.toUpperCase(Locale.ROOT)).contains(section.code()))
                .findFirst();
    }
}
