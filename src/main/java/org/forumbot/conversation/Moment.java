package org.forumbot.conversation;

import java.time.Instant;
import java.util.Map;
import org.forumbot.dialog.Words;
import org.forumbot.files.Library;
import org.forumbot.people.Person;

/** One turn of one person: who, in which language and forum, at which message; and the toast that it decides. */
final class Moment {
    private final Person person;
    private final Library library;
    private final String forum;
    private final Instant now;
    private final int pressed;
    private Talk talk;
    private String toast = "";
    private boolean formOver;

    /** @param pressed id of the message whose button was pressed, 0 when nothing was pressed */
    Moment(Person person, Library library, String forum, Instant now, int pressed, Talk talk) {
        this.person = person;
        this.library = library;
        this.forum = forum;
        this.now = now;
        this.pressed = pressed;
        this.talk = talk;
    }

    Person person() {
        return person;
    }

    Library library() {
        return library;
    }

    String forum() {
        return forum;
    }

    Instant now() {
        return now;
    }

    int pressed() {
        return pressed;
    }

    /** The same turn for the person as they are now. */
    Moment spokenTo(Person now, Library spoken) {
        return new Moment(now, spoken, forum, this.now, pressed, talk);
    }

    /** Goes on where that one ended. */
    void follow(Moment other) {
        talk = other.talk;
        toast = other.toast;
        formOver = other.formOver;
    }

    Asker asker() {
        return new Asker(person.id(), person.language(), forum);
    }

    Talk talk() {
        return talk;
    }

    void talk(Talk next) {
        talk = next;
    }

    /** A form was sent or left in this turn: what is shown next offers the others that wait. */
    void formIsOver() {
        formOver = true;
    }

    boolean isFormOver() {
        return formOver;
    }

    String toast() {
        return toast;
    }

    void toast(Words words) {
        toast = words.cut(200).text();
    }

    Words say(String key) {
        return library.wording().say(key, Map.of());
    }

    Words say(String key, Map<String, Object> values) {
        return library.wording().say(key, values);
    }
}
