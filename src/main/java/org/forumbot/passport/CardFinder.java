package org.forumbot.passport;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.delivery.BotName;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ExampleFile;
import org.forumbot.files.ForumFile;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** Finds what a passport is wanted of: a practice that the person may read, or an example. Inside a unit. */
@Component
class CardFinder {
    private final Practices practices;
    private final Readers readers;
    private final Translating translating;
    private final Dialogs dialogs;
    private final BotName bot;

    CardFinder(Practices practices, Readers readers, Translating translating, Dialogs dialogs, BotName bot) {
        this.practices = practices;
        this.readers = readers;
        this.translating = translating;
        this.dialogs = dialogs;
        this.bot = bot;
    }

    /** @param params {@code practice} or {@code example}; {@code to}: the language, when it is another than the person's */
    Optional<Card> find(Asker who, Params params) {
        var language = dialogs.languages().contains(params.get("to")) ? params.get("to") : who.language();
        return params.has("example")
                ? example(params.get("example"), language, who.forum())
                : practices
                        .numbered(who.forum(), params.get("practice"))
                        .filter(practice -> readers.include(who.person(), practice))
                        .map(practice -> card(practice, language));
    }

    /** One of the examples that ship with the bot. */
    Optional<Card> example(String code, String language, String forum) {
        return dialogs.examples(language).stream()
                .filter(example -> example.code().equals(code))
                .findFirst()
                .map(example -> card(example, language, forum));
    }

    private Card card(ExampleFile example, String language, String forum) {
        return new Card(
                language,
                dialogs.forum(forum, language).name(),
                "",
                example.code(),
                0,
                example.stage(),
                example.shown(),
                link(forum, "ex_" + example.code()),
                example.source());
    }

    private Card card(PracticeCard practice, String language) {
        var forum = dialogs.forum(practice.forum(), language);
        return new Card(
                language,
                forum.name(),
                when(forum, language),
                practice.number(),
                practice.revision(),
                practice.stage(),
                translating.into(language, practice.forum(), practices.answers(practice.id())),
                link(practice.forum(), "p_" + practice.number()),
                "");
    }

    /** Only a link that a telephone can follow: as long as the bot does not know its name there is none. */
    private String link(String forum, String payload) {
        var link = bot.link(dialogs.forums().size() > 1 ? forum + "--" + payload : payload);
        return link.startsWith("https://") ? link : "";
    }

    private static String when(ForumFile forum, String language) {
        var from = forum.from();
        var to = forum.to();
        var days = from == null || to == null ? forum.dates() : days(from, to, language);
        return days.isEmpty() ? forum.city() : forum.city().isEmpty() ? days : forum.city() + ", " + days;
    }

    private static String days(LocalDate from, LocalDate to, String language) {
        var format = DateIntervalFormat.getInstance("yMMMMd", new ULocale(language.equals("en") ? "en_GB" : language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(noon(from), noon(to)))
                .replaceAll("[\\s\u2009]*–[\\s\u2009]*", "–")
                .replaceFirst("[\\s\u00a0]г\\.$", "");
    }

    private static long noon(LocalDate date) {
        return date.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
