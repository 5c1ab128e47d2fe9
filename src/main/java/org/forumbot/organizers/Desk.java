package org.forumbot.organizers;

import java.util.OptionalLong;
import org.forumbot.store.Notes;
import org.springframework.stereotype.Component;

/** Which group is the desk, and whether the bot is in it. Changes only inside a unit of the writer. */
@Component
class Desk {
    /** The desk is spoken to in this language. */
    static final String LANGUAGE = "ru";

    private static final String CHAT = "desk";
    private static final String AWAY = "desk.away";
    private static final String MET = "desk.met.";
    private static final String MOVED = "desk.moved.";

    private final OrganizersSettings settings;
    private final Notes notes;

    Desk(OrganizersSettings settings, Notes notes) {
        this.settings = settings;
        this.notes = notes;
    }

    /** The group that is the desk, also while the bot is not in it. */
    OptionalLong known() {
        var chosen = settings.chatId() != null
                ? OptionalLong.of(settings.chatId())
                : notes.get(CHAT).map(Long::parseLong).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        return chosen.isPresent() ? OptionalLong.of(followed(chosen.getAsLong())) : chosen;
    }

    /** Where the desk can be written to now; empty when there is none or the bot was removed from it. */
    OptionalLong chat() {
        return notes.get(AWAY).isPresent() ? OptionalLong.empty() : known();
    }

    boolean is(long chat) {
        var known = known();
        return known.isPresent() && known.getAsLong() == chat;
    }

    /** Whether a group may still become the desk by a code. */
    boolean canBeChosen() {
        return settings.chatId() == null && chat().isEmpty();
    }

    void choose(long chat) {
        notes.put(CHAT, Long.toString(chat));
        notes.remove(MOVED + chat);
        notes.remove(AWAY);
    }

    void left() {
        notes.put(AWAY, "yes");
    }

    /** @return whether the bot had been away */
    boolean back() {
        boolean away = notes.get(AWAY).isPresent();
        if (away) {
            notes.remove(AWAY);
        }
        return away;
    }

    /** The same group goes on under another id (Bot API: migrate_to_chat_id); so does a group named by the setting. */
    void moved(long from, long to) {
        if (is(from)) {
            notes.put(MOVED + from, Long.toString(to));
        }
    }

    /** @return whether the bot came into this group just now; true once until they part */
    boolean firstMet(long chat) {
        boolean first = notes.get(MET + chat).isEmpty();
        if (first) {
            notes.put(MET + chat, "yes");
        }
        return first;
    }

    void parted(long chat) {
        notes.remove(MET + chat);
    }

    private long followed(long chat) {
        return notes.get(MOVED + chat).map(Long::parseLong).orElse(chat);
    }
}
