package org.forumbot.registration;

import org.forumbot.files.ForumFile;

/** Names of places, and names as short as buttons need them. */
final class Places {
    private static final int CAPTION = 34;

    private Places() {}

    /** The title of a venue, or its code when the file no longer has it. */
    static String title(ForumFile forum, String venue) {
        var there = forum.venues().get(venue);
        return there == null ? venue : there.title();
    }

    /** Full title and address. */
    static String full(ForumFile forum, String venue) {
        var there = forum.venues().get(venue);
        if (there == null) {
            return venue;
        }
        return there.address() == null ? there.full() : there.full() + ", " + there.address();
    }

    /** The title of a track, or its code when the file no longer has it. */
    static String track(ForumFile forum, String track) {
        var there = forum.tracks().get(track);
        return there == null ? track : there.title();
    }

    /** The title of an event within the forum, or its code when the file no longer has it. */
    static String part(ForumFile forum, String part) {
        var there = forum.parts().get(part);
        return there == null ? part : there.title();
    }

    /** How a section is held, or its code when the file does not describe it. */
    static String format(ForumFile forum, String format) {
        var there = forum.formats().get(format);
        return there == null ? format : there.title();
    }

    /** A title for a button, which shows 60 characters with the day, the time and the free seats. */
    static String caption(String title) {
        return cut(title, CAPTION);
    }

    /** At most {@code max} UTF-16 units, cut at the end of a word where there is one not too far. */
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int gap = text.lastIndexOf(' ', max - 1);
        int end = gap > max / 2 ? gap : max - 1;
        int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole).replaceFirst("[\\s,:;–—-]+$", "") + "…";
    }
}
