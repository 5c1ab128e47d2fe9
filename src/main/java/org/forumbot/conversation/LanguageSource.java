package org.forumbot.conversation;

import java.util.List;
import java.util.Locale;
import org.forumbot.files.Dialogs;
import org.springframework.stereotype.Component;

/** {@code languages}: those that the bot speaks, each named as its speakers call it. */
@Component
class LanguageSource implements Source<LanguageSource.Row> {
    private final Dialogs dialogs;

    LanguageSource(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** @param to its code, as {@code language.set} takes it */
    record Row(String to, String name) {}

    @Override
    public String name() {
        return "languages";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return dialogs.languages().stream()
                .map(code -> new Row(code, named(Locale.of(code))))
                .toList();
    }

    private static String named(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
