package org.forumbot.conversation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Commands in the order of {@code menu.yaml}, described by the phrases {@code command.<name>}. */
@Component
class FileEntrance implements Entrance {
    private static final List<String> DESK = List.of("new", "stats", "funnel", "failed", "invite", "help");

    private final Dialogue dialogue;
    private final Phrases phrases;

    FileEntrance(Dialogue dialogue, Phrases phrases) {
        this.dialogue = dialogue;
        this.phrases = phrases;
    }

    @Override
    public List<String> languages() {
        return dialogue.languages();
    }

    @Override
    public List<Command> personal(String language) {
        return described(dialogue.starts().menu(), "command.", language);
    }

    @Override
    public List<Command> desk(String language) {
        return described(DESK, "command.desk.", language);
    }

    private List<Command> described(List<String> names, String prefix, String language) {
        return names.stream()
                .map(name -> new Command(
                        name,
                        phrases.say(language, prefix + name, Map.of()).cut(256).text()))
                .toList();
    }
}
