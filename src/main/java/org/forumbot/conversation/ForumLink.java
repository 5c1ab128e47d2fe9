package org.forumbot.conversation;

/**
 * The payload of a deep link that says at which forum it opens: {@code asi--reg} is {@code reg} at the forum {@code asi},
 * {@code asi--} its menu. Telegram takes 64 of {@code [A-Za-z0-9_-]} there.
 *
 * @param forum empty when the link does not say it
 */
record ForumLink(String forum, String payload) {
    private static final String MARK = "--";
    private static final String START = "/start ";

    static ForumLink read(String payload) {
        int mark = payload.indexOf(MARK);
        return mark <= 0
                ? new ForumLink("", payload)
                : new ForumLink(payload.substring(0, mark), payload.substring(mark + MARK.length()));
    }

    /** Of what was written, which mostly is no link. */
    static ForumLink in(String text) {
        return text.startsWith(START) ? read(text.substring(START.length()).strip()) : new ForumLink("", "");
    }
}
