package org.forumbot.conversation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Incoming.Attachment;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Conversation.Status;
import org.forumbot.dialog.Input;
import org.forumbot.dialog.Words;
import org.forumbot.files.Starts.Begun;
import org.springframework.stereotype.Component;

/** What a person writes and presses in the private chat: where it belongs, and what comes of it. */
@Component
class PersonTalk {
    private final FormTalk forms;
    private final ScreenTalk screens;
    private final Dialogue dialogue;
    private final Albums albums;
    private final Reminders reminders;
    private final TypedWords words;

    PersonTalk(FormTalk forms, ScreenTalk screens, Dialogue dialogue, Albums albums, Reminders reminders) {
        this.forms = forms;
        this.screens = screens;
        this.dialogue = dialogue;
        this.albums = albums;
        this.reminders = reminders;
        this.words = new TypedWords(screens);
    }

    void wrote(Moment moment, Incoming.Message message) {
        var text = message.text();
        if (message.edited()) {
            corrected(moment, message);
        } else if (text.startsWith("/")) {
            command(moment, text);
        } else {
            said(moment, message);
        }
    }

    private void corrected(Moment moment, Incoming.Message message) {
        forms.find(moment.talk().conversation())
                .filter(conversation -> conversation.status() == Status.OPEN)
                .ifPresent(conversation -> screens.go(moment, forms.run(moment, conversation, correction(message))));
    }

    private static Input correction(Incoming.Message message) {
        var file = message.file();
        return file == null
                ? new Input.Corrected(message.text(), message.id())
                : new Input.Attached(file, message.album(), true);
    }

    private void command(Moment moment, String text) {
        var parts = text.substring(1).split("\\s+", 2);
        var name = parts[0].toLowerCase(Locale.ROOT);
        var rest = parts.length == 2 ? parts[1].strip() : "";
        switch (name) {
            case "start" -> start(moment, rest);
            case "menu", "help" -> home(moment);
            case "cancel" -> cancel(moment);
            default -> named(moment, name, rest);
        }
    }

    private void start(Moment moment, String payload) {
        var link = ForumLink.read(payload);
        boolean told = dialogue.isOn(link.forum());
        var begun = dialogue.starts().link(told ? link.payload() : payload);
        if (told) {
            begun.ifPresentOrElse(there -> begin(moment, there), () -> screens.menu(moment, Words.NONE));
        } else if (begun.isPresent()) {
            open(moment, begun.get());
        } else if (dialogue.hasSeveralForums()) {
            screens.forums(moment);
        } else {
            screens.menu(moment, Words.NONE);
        }
    }

    private void home(Moment moment) {
        if (isUndecided(moment)) {
            screens.forums(moment);
        } else {
            screens.menu(moment, Words.NONE);
        }
    }

    /** Whether nothing has said yet at which of several forums the person is. */
    private boolean isUndecided(Moment moment) {
        return dialogue.hasSeveralForums()
                && !moment.talk().active()
                && ScreenData.read(moment.talk().screen())
                        .filter(screen -> !screen.file().equals(ScreenTalk.FORUMS))
                        .isEmpty();
    }

    private void named(Moment moment, String name, String rest) {
        var begun = dialogue.starts().commands().get(name);
        if (begun == null) {
            screens.menu(moment, moment.say("command.unknown"));
        } else if (rest.isEmpty() || !words.opened(moment, begun, rest)) {
            open(moment, begun);
        }
    }

    /** What belongs to a forum waits until it is known to which. */
    private void open(Moment moment, Begun begun) {
        if (!begun.anywhere() && isUndecided(moment)) {
            screens.forums(moment);
        } else {
            begin(moment, begun);
        }
    }

    private void begin(Moment moment, Begun begun) {
        if (begun.screen().isEmpty()) {
            screens.begin(moment, begun.file(), null, Words.NONE);
        } else {
            screens.show(moment, begun.file(), begun.screen(), begun.values(), Words.NONE);
        }
    }

    private void cancel(Moment moment) {
        var open = forms.find(moment.talk().conversation()).filter(c -> c.status() == Status.OPEN);
        if (open.isPresent()) {
            screens.go(moment, forms.run(moment, open.get(), new Input.Moved(Input.Move.CANCEL, "")));
        } else {
            screens.menu(moment, moment.say("cancel.nothing"));
        }
    }

    /** The open question; else the newest screen; else the guide. */
    private void said(Moment moment, Incoming.Message message) {
        var conversation = moment.talk().active()
                ? forms.find(moment.talk().conversation())
                        .filter(c -> c.status() == Status.OPEN)
                        .orElse(null)
                : null;
        if (conversation != null) {
            var next = forms.run(moment, conversation, input(message));
            if (next instanceof FormTalk.Next.Soon) {
                albums.await(moment.person().id(), "");
            } else {
                screens.go(moment, next);
            }
        } else if (!message.album().isEmpty()) {
            albums.await(moment.person().id(), notText(message));
        } else if (message.attachment() != Attachment.NONE) {
            words.missing(moment, notText(message));
        } else {
            words.typed(moment, message.text());
        }
    }

    private static Input input(Incoming.Message message) {
        var phone = message.contactPhone();
        if (message.attachment() == Attachment.CONTACT && phone != null && message.ownContact()) {
            return new Input.Contact(phone, message.id());
        }
        var file = message.file();
        if (file != null) {
            return new Input.Attached(file, message.album());
        }
        return message.attachment() == Attachment.NONE
                ? new Input.Typed(message.text(), message.id())
                : new Input.Other(notText(message), message.album());
    }

    private static String notText(Incoming.Message message) {
        return switch (message.attachment()) {
            case CONTACT -> message.ownContact() ? "bad.contact" : "bad.contact.foreign";
            case VOICE -> "bad.voice";
            case STICKER -> "bad.sticker";
            case PHOTO, DOCUMENT, OTHER, NONE -> "bad.file";
        };
    }

    void pressed(Moment moment, Incoming.Press press) {
        var form = ButtonData.read(press.data());
        var begin = BeginButton.read(press.data());
        var remind = RemindButton.read(press.data());
        if (form.isPresent()) {
            formButton(moment, form.get());
        } else if (begin.isPresent()) {
            screens.begin(moment, begin.get());
        } else if (remind.isPresent()) {
            reminded(moment, remind.get());
        } else {
            ScreenData.read(press.data())
                    .ifPresentOrElse(
                            data -> screens.pressed(moment, data, press.data(), Words.NONE),
                            () -> screens.menu(moment, moment.say("button.unknown")));
        }
    }

    /** An old button keeps a meaning: the question, the question to change, or what became of the form. */
    private void formButton(Moment moment, ButtonData button) {
        var conversation = own(moment, button.conversation()).orElse(null);
        if (conversation == null) {
            screens.menu(moment, moment.say("form.unknown"));
            return;
        }
        switch (conversation.status()) {
            case OPEN -> screens.go(moment, forms.run(moment, conversation, button.input()));
            case SENT -> sent(moment, conversation, button.input());
            case DROPPED -> dropped(moment, conversation);
        }
    }

    /** Of a form that was sent or dropped meanwhile nobody is reminded any more as it is. */
    private void reminded(Moment moment, RemindButton.Pressed pressed) {
        var conversation = own(moment, pressed.conversation()).orElse(null);
        if (conversation == null) {
            screens.menu(moment, moment.say("form.unknown"));
            return;
        }
        switch (conversation.status()) {
            case OPEN -> {
                reminders.stop(conversation.id());
                leave(moment, conversation, pressed.button());
            }
            case SENT -> sent(moment, conversation, new Input.Come());
            case DROPPED -> dropped(moment, conversation);
        }
    }

    private void leave(Moment moment, Conversation conversation, RemindButton button) {
        boolean leaves = button == RemindButton.LEAVE;
        if (leaves && moment.talk().conversation() == conversation.id()) {
            moment.talk(moment.talk().without());
        }
        screens.menu(moment, moment.say(leaves ? "remind.left" : "remind.stopped"));
    }

    private Optional<Conversation> own(Moment moment, long conversation) {
        return forms.find(conversation)
                .filter(c -> c.person() == moment.person().id());
    }

    private void dropped(Moment moment, Conversation conversation) {
        screens.menu(moment, moment.say("form.dropped", Map.of("form", title(moment, conversation))));
    }

    /** A second tap on «send» only says so: what the first has brought stays to be seen. */
    private void sent(Moment moment, Conversation conversation, Input input) {
        if (input instanceof Input.Moved(var move, var argument) && move == Input.Move.SEND) {
            moment.toast(moment.say("form.sent.before"));
        } else {
            screens.menu(moment, moment.say("form.sent", Map.of("form", title(moment, conversation))));
        }
    }

    private static String title(Moment moment, Conversation conversation) {
        return moment.library()
                .form(conversation.form())
                .map(form -> form.title())
                .orElse(conversation.form());
    }
}
