package org.forumbot.conversation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumbot.store.Numbers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code save: entry}: gives the answers a number and leaves them in their conversation, for forms that need no more than
 * a line at the desk.
 */
@Component
class SaveEntry implements Saving {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NUMBER = "number";

    private final Conversations conversations;
    private final Numbers numbers;

    SaveEntry(Conversations conversations, Numbers numbers) {
        this.conversations = conversations;
        this.numbers = numbers;
    }

    @Override
    public String name() {
        return "entry";
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    /** @return number, such as {@code E-0042}: one row of numbers for all such forms */
    @Override
    public Set<String> gives() {
        return Set.of(NUMBER);
    }

    @Override
    public Outcome save(Asker who, Sent sent) {
        var number = conversations
                .outcome(sent.conversation())
                .filter(text -> !text.isEmpty())
                .map(text -> JSON.readTree(text).path(NUMBER).asString(""))
                .orElseGet(() -> String.format(Locale.ROOT, "E-%04d", numbers.next("entry")));
        return new Outcome.Done("", Map.of(NUMBER, number));
    }
}
