package org.forumbot.conversation;

import java.util.List;
import org.forumbot.files.DialogsInForce;
import org.springframework.stereotype.Component;

@Component
class WrittenOutlines implements Outlines {
    private final DialogsInForce files;

    WrittenOutlines(DialogsInForce files) {
        this.files = files;
    }

    @Override
    public List<Line> lines(String form, String forum, String language) {
        return files.now()
                .library(language, forum)
                .form(form)
                .map(found -> found.questions().stream()
                        .map(question -> new Line(question.name(), question.brief(), question.group()))
                        .toList())
                .orElse(List.of());
    }
}
