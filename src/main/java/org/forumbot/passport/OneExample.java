package org.forumbot.passport;

import java.util.List;
import java.util.stream.Stream;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code examples.one}: an example card, by what its button carries, with what its source does not say. */
@Component
class OneExample implements Source<OneExample.Row> {
    /** Characters of a line; sources are short. */
    private static final int MOST = 400;

    private final CardFinder cards;
    private final Sheets sheets;

    OneExample(CardFinder cards, Sheets sheets) {
        this.cards = cards;
        this.sheets = sheets;
    }

    /** @param about all that stands on its passport below the title, and the source */
    record Row(String title, String about) {}

    @Override
    public String name() {
        return "examples.one";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return cards.example(params.get("example"), who.language(), who.forum()).stream()
                .map(sheets::of)
                .map(OneExample::row)
                .toList();
    }

    private static Row row(Sheet sheet) {
        var about = Stream.of(
                        PassportText.owner(sheet.head()),
                        PassportText.body(sheet, MOST).text(),
                        sheet.foot().notes().getFirst())
                .filter(part -> !part.isEmpty())
                .toList();
        return new Row(sheet.head().title(), String.join("\n\n", about));
    }
}
