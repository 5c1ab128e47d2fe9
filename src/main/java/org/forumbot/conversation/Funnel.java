package org.forumbot.conversation;

import java.util.List;

/**
 * How a form is filled in at one forum. Names nobody.
 *
 * @param form its name, as in the file
 * @param title its title, with the forum's where several forums are on
 * @param begun, sent, dropped conversations; what was sent and is being changed counts as sent
 * @param stops the questions in the order of the form, and the review at the end; what is open stands at one of them
 */
public record Funnel(String form, String title, long begun, long sent, long dropped, List<Stop> stops) {
    public Funnel {
        stops = List.copyOf(stops);
    }

    /**
     * A question.
     *
     * @param question as the review calls it, empty for the review itself
     * @param stopped how many have it before them
     */
    public record Stop(String question, long stopped) {}
}
