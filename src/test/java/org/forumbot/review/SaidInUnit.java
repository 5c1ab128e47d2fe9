package org.forumbot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.jspecify.annotations.Nullable;

/** What is said in the unit that runs now, on the writer's thread. */
final class SaidInUnit implements Outbox {
    private final List<String> told = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    final List<String> atDesk = new ArrayList<>();
    String toast = "";

    void begin() {
        told.clear();
        subjects.clear();
    }

    void told(String words) {
        told.add(words);
    }

    @Override
    public void send(Outgoing message) {
        if (message.chat() == SeasonBot.DESK) {
            atDesk.add(message.words().text() + "\n" + message.keyboard());
            return;
        }
        told.add(message.chat() + ": " + message.words().text());
        if (message.subject() != null) {
            subjects.add(message.subject());
        }
    }

    @Override
    public void acknowledge(String press, @Nullable String words) {
        toast = Objects.requireNonNullElse(words, "");
    }

    List<String> told() {
        return told.stream().sorted().toList();
    }

    List<String> subjects() {
        return List.copyOf(subjects);
    }
}
