package org.forumbot.telegram;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Incoming.Attachment;
import org.forumbot.conversation.Incoming.Place;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Value.FileKind;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Turns updates into our own terms. Other bots, channels and what in a group is not meant for this bot are left out.
 * In a group that is a command without a name or with ours, a reply to one of our messages, a press, a membership.
 */
final class Reading {
    /** As whom administrators write who hide behind their group (Bot API: Message.from). */
    private static final long ANONYMOUS_ADMIN = 1087968824L;

    private static final Pattern COMMAND = Pattern.compile("(/\\w{1,32})(?:@(\\w+))?(?=\\s|$)");

    private final long bot;
    private volatile @Nullable String name;

    Reading(long bot) {
        this.bot = bot;
    }

    /** @param username the bot's own, without the @. Until it is known no command with a name is taken in a group */
    void named(String username) {
        name = username;
    }

    boolean knowsName() {
        return name != null;
    }

    /** What of it concerns us, in the same order. */
    List<Incoming> all(List<Update> updates) {
        return updates.stream().flatMap(update -> one(update).stream()).toList();
    }

    private Optional<Incoming> one(Update update) {
        if (update instanceof Batch.Broken broken) {
            return Optional.of(unreadable(broken));
        }
        if (update.getMessage() != null) {
            return message(update.getMessage(), false);
        }
        if (update.getEditedMessage() != null) {
            return message(update.getEditedMessage(), true);
        }
        if (update.getCallbackQuery() != null) {
            return press(update.getCallbackQuery());
        }
        return Optional.ofNullable(update.getMyChatMember()).flatMap(Reading::membership);
    }

    private static Incoming unreadable(Batch.Broken update) {
        var hash = DigestUtils.md5DigestAsHex(update.raw().getBytes(StandardCharsets.UTF_8));
        return new Incoming.Unreadable("u:" + update.getUpdateId() + ":" + hash, update.raw(), update.why());
    }

    private Optional<Incoming> message(Message message, boolean edited) {
        var chat = message.getChat();
        if (chat.isChannelChat()) {
            return Optional.empty();
        }
        if (message.getMigrateToChatId() != null) {
            return Optional.of(new Incoming.Moved(key(message, edited), chat.getId(), message.getMigrateToChatId()));
        }
        if (message.getMigrateFromChatId() != null) {
            return Optional.of(new Incoming.Moved(key(message, edited), message.getMigrateFromChatId(), chat.getId()));
        }
        if (isService(message) || (!chat.isUserChat() && !meantForUs(message))) {
            return Optional.empty();
        }
        return author(message).map(from -> said(message, from, edited));
    }

    private Incoming said(Message message, Actor from, boolean edited) {
        var contact = message.getContact();
        return new Incoming.Message(
                key(message, edited),
                from,
                place(message.getChat()),
                message.getMessageId(),
                Instant.ofEpochSecond(message.getDate()),
                withoutOurName(text(message)),
                attachment(message),
                contact == null ? null : contact.getPhoneNumber(),
                contact != null && Objects.equals(contact.getUserId(), from.id()),
                answered(message).map(Message::getMessageId).orElse(0),
                edited,
                file(message),
                Objects.requireNonNullElse(message.getMediaGroupId(), ""));
    }

    private static String key(Message message, boolean edited) {
        var key = "m:" + message.getChat().getId() + ":" + message.getMessageId();
        return edited ? key + ":e" + Objects.requireNonNullElse(message.getEditDate(), message.getDate()) : key;
    }

    /** A person, or an administrator who writes as the group; not another bot and not a channel. */
    private static Optional<Actor> author(Message message) {
        var from = message.getFrom();
        if (from == null) {
            return Optional.empty();
        }
        var as = message.getSenderChat();
        if (from.getId() == ANONYMOUS_ADMIN || (as != null && as.getId().equals(message.getChatId()))) {
            return Optional.of(actor(from, true));
        }
        return as != null || from.getIsBot() ? Optional.empty() : Optional.of(actor(from, false));
    }

    private static Actor actor(User user, boolean anonymous) {
        return new Actor(user.getId(), user.getFirstName(), user.getLanguageCode(), anonymous);
    }

    private static Place place(Chat chat) {
        return new Place(chat.getId(), chat.isUserChat());
    }

    private static String text(Message message) {
        var text = message.getText() == null ? message.getCaption() : message.getText();
        return text == null ? "" : text;
    }

    /** A command, what mentions or answers the bot; and a file that can only be one of the bot's own. */
    private boolean meantForUs(Message message) {
        if (isDialogFile(message)) {
            return true;
        }
        var command = COMMAND.matcher(text(message));
        if (command.lookingAt()) {
            return command.group(2) == null || isOurName(command);
        }
        return answered(message)
                .map(Message::getFrom)
                .filter(author -> author.getId() == bot)
                .isPresent();
    }

    private boolean isOurName(Matcher command) {
        return command.group(2) != null && command.group(2).equalsIgnoreCase(name);
    }

    private String withoutOurName(String text) {
        var command = COMMAND.matcher(text);
        return command.lookingAt() && isOurName(command) ? command.group(1) + text.substring(command.end()) : text;
    }

    /** The message it answers. In a topic each message "answers" the one that opened the topic: that is none. */
    private static Optional<Message> answered(Message message) {
        return Optional.ofNullable(message.getReplyToMessage())
                .filter(replied -> replied.getForumTopicCreated() == null);
    }

    private static Attachment attachment(Message message) {
        if (message.getContact() != null) {
            return Attachment.CONTACT;
        }
        if (message.getPhoto() != null) {
            return Attachment.PHOTO;
        }
        if (message.getVoice() != null) {
            return Attachment.VOICE;
        }
        if (message.getSticker() != null) {
            return Attachment.STICKER;
        }
        // An animation comes with a document beside it, for programs older than animations.
        if (message.getDocument() != null && message.getAnimation() == null) {
            return Attachment.DOCUMENT;
        }
        return message.getText() != null ? Attachment.NONE : Attachment.OTHER;
    }

    private static Value.@Nullable File file(Message message) {
        return switch (attachment(message)) {
            case PHOTO -> photo(message);
            case DOCUMENT -> document(message);
            case NONE, CONTACT, VOICE, STICKER, OTHER -> null;
        };
    }

    /** A photo comes in several sizes, all of the same thing. */
    private static Value.@Nullable File photo(Message message) {
        return message.getPhoto().stream()
                .filter(size -> size.getFileId() != null && size.getFileUniqueId() != null)
                .max(Comparator.comparingLong(size -> (long) or0(size.getWidth()) * or0(size.getHeight())))
                .map(size -> new Value.File(
                        FileKind.PHOTO,
                        size.getFileId(),
                        size.getFileUniqueId(),
                        "",
                        "image/jpeg",
                        or0(size.getFileSize()),
                        message.getMessageId()))
                .orElse(null);
    }

    private static Value.@Nullable File document(Message message) {
        var document = message.getDocument();
        return document.getFileId() == null || document.getFileUniqueId() == null
                ? null
                : new Value.File(
                        FileKind.DOCUMENT,
                        document.getFileId(),
                        document.getFileUniqueId(),
                        Objects.requireNonNullElse(document.getFileName(), ""),
                        Objects.requireNonNullElse(document.getMimeType(), "").toLowerCase(Locale.ROOT),
                        document.getFileSize() == null ? 0 : document.getFileSize(),
                        message.getMessageId());
    }

    private static int or0(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** Something Telegram tells about the chat, not something a person said to us. */
    private static boolean isDialogFile(Message message) {
        var name = message.getDocument() == null ? null : message.getDocument().getFileName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }

    private static boolean isService(Message message) {
        return Stream.of(
                        message.getPinnedMessage(),
                        message.getMessageAutoDeleteTimerChanged(),
                        message.getWriteAccessAllowed(),
                        message.getChatBackgroundSet(),
                        message.getForumTopicCreated(),
                        message.getForumTopicEdited(),
                        message.getForumTopicClosed(),
                        message.getForumTopicReopened())
                .anyMatch(Objects::nonNull);
    }

    /** The pressed message may be too old to be shown to us; its id and chat come all the same. */
    private static Optional<Incoming> press(CallbackQuery query) {
        if (query.getData() == null) {
            return Optional.empty();
        }
        var message = query.getMessage();
        var from = actor(query.getFrom(), false);
        return Optional.of(new Incoming.Press(
                "c:" + query.getId(),
                query.getId(),
                from,
                message == null ? new Place(from.id(), true) : place(message.getChat()),
                message == null ? 0 : message.getMessageId(),
                query.getData()));
    }

    private static Optional<Incoming> membership(ChatMemberUpdated change) {
        var now = change.getNewChatMember();
        var from = change.getFrom();
        var chat = change.getChat();
        if (chat.isChannelChat()) {
            return Optional.empty();
        }
        var key = "b:" + chat.getId() + ":" + from.getId() + ":" + change.getDate() + ":" + now.getStatus();
        return Optional.of(
                new Incoming.Membership(key, actor(from, from.getId() == ANONYMOUS_ADMIN), place(chat), isMember(now)));
    }

    private static boolean isMember(ChatMember member) {
        return switch (member.getStatus()) {
            case "creator", "administrator", "member" -> true;
            case "restricted" -> member instanceof ChatMemberRestricted some && Boolean.TRUE.equals(some.getIsMember());
            default -> false;
        };
    }
}
