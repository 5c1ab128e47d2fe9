package org.forumbot.conversation;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class WrittenOutlines implements Outlines {
    private final Dialogue dialogue;

    WrittenOutlines(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public List<Line> lines(String form, String forum, String language) {
        return dialogue.library(language, forum)
                .form(form)
                .map(found -> found.questions().stream()
                        .map(question -> new Line(question.name(), question.brief(), question.group()))
                        .toList())
                .orElse(List.of());
    }
}
