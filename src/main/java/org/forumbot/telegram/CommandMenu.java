package org.forumbot.telegram;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.forumbot.conversation.Entrance;
import org.forumbot.store.Notes;
import org.forumbot.store.Writer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.DigestUtils;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

/**
 * Keeps what Telegram shows as the bot's commands as the dialogs and the desk have it. What was set last is remembered
 * by its hash (note {@code commands.hash}), so that a start sets nothing anew; a failed try is repeated a minute later.
 */
final class CommandMenu {
    private static final Logger log = LoggerFactory.getLogger(CommandMenu.class);

    private static final String HASH = "commands.hash";
    private static final String DESK = "desk";
    /** The desk whose commands are set, so that they can be taken back when the desk moves. */
    private static final String SET_FOR = "commands.desk";

    /** Languages that have a menu, so that it can be taken back when a language is no longer spoken. */
    private static final String SET_IN = "commands.languages";

    private static final String FALLBACK = "ru";
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final BotApi api;
    private final Entrance entrance;
    private final Notes notes;
    private final Writer writer;
    private final LongSupplier nanos;
    private final AtomicBoolean busy = new AtomicBoolean();

    private @Nullable Long lastLook;
    private String lastDesk = "";
    private volatile String lastFailure = "";

    /** @param nanos a clock that only runs forward, in nanoseconds */
    CommandMenu(BotApi api, Entrance entrance, Notes notes, Writer writer, LongSupplier nanos) {
        this.api = api;
        this.entrance = entrance;
        this.notes = notes;
        this.writer = writer;
        this.nanos = nanos;
    }

    /** Sets what has changed, in the background; looks once a minute and when the desk is another one. Quick. */
    void look() {
        var desk = notes.get(DESK).orElse("");
        long now = nanos.getAsLong();
        boolean due = lastLook == null || now - lastLook >= BETWEEN_LOOKS.toNanos() || !desk.equals(lastDesk);
        if (due && busy.compareAndSet(false, true)) {
            lastLook = now;
            lastDesk = desk;
            Thread.ofPlatform().daemon().name("telegram-commands").start(this::setUnlessSet);
        }
    }

    private void setUnlessSet() {
        try {
            var desk = deskOf(notes.get(DESK));
            var menus = menus(desk);
            var hash = DigestUtils.md5DigestAsHex(menus.toString().getBytes(StandardCharsets.UTF_8));
            if (!notes.get(HASH).filter(hash::equals).isPresent() && setAll(menus, desk)) {
                remember(hash, desk);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            busy.set(false);
        }
    }

    private List<Menu> menus(@Nullable String desk) {
        var menus = new ArrayList<Menu>();
        for (var language : languages()) {
            var spoken = language.isEmpty() ? FALLBACK : language;
            menus.add(new Menu(null, language, entrance.personal(spoken)));
            if (desk != null) {
                menus.add(new Menu(desk, language, entrance.desk(spoken)));
            }
        }
        return menus;
    }

    /** First none: for everybody whose language has no menu of its own. */
    private List<String> languages() {
        var all = new ArrayList<>(List.of(""));
        all.addAll(entrance.languages());
        return all;
    }

    /** Those that had a menu and are no longer spoken. */
    private List<String> unlearnt() {
        var had = new ArrayList<>(List.of(
                notes.get(SET_IN).orElse(String.join(" ", entrance.languages())).split(" ")));
        had.removeAll(entrance.languages());
        return had;
    }

    private boolean setAll(List<Menu> menus, @Nullable String desk) throws InterruptedException {
        var before = notes.get(SET_FOR).orElse("");
        if (!before.isEmpty() && !before.equals(desk)) {
            for (var language : languages()) {
                // The bot may have been removed from there, so whether this succeeds does not matter.
                api.call(new Menu(before, language, List.of()).call());
            }
        }
        for (var language : unlearnt()) {
            if (!isSet(new Menu(null, language, List.of()))
                    || (desk != null && !isSet(new Menu(desk, language, List.of())))) {
                return false;
            }
        }
        for (var menu : menus) {
            if (!isSet(menu)) {
                return false;
            }
        }
        lastFailure = "";
        return true;
    }

    private boolean isSet(Menu menu) throws InterruptedException {
        return switch (api.call(menu.call())) {
            case Reply.Ok<Boolean> _ -> true;
            case Reply.Rejected<Boolean> no -> failed(no.description());
            case Reply.Lost<Boolean>(var why) -> failed(why);
        };
    }

    private boolean failed(String why) {
        if (!why.equals(lastFailure)) {
            log.warn("The menu of commands could not be set ({}). It is tried again in a minute.", why);
        }
        lastFailure = why;
        return false;
    }

    private void remember(String hash, @Nullable String desk) {
        var _ = writer.submit(() -> {
                    notes.put(HASH, hash);
                    notes.put(SET_FOR, desk == null ? "" : desk);
                    notes.put(SET_IN, String.join(" ", entrance.languages()));
                })
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        log.warn(
                                "That the commands are set could not be noted ({}).",
                                failure.getClass().getName());
                    }
                });
    }

    private static @Nullable String deskOf(Optional<String> note) {
        return note.filter(chat -> chat.matches("-?\\d+")).orElse(null);
    }

    /** @param chat null for all private chats @param language empty for all without a menu of their own */
    private record Menu(@Nullable String chat, String language, List<Entrance.Command> commands) {
        BotApiMethod<Boolean> call() {
            var code = language.isEmpty() ? null : language;
            BotCommandScope scope = chat == null ? new BotCommandScopeAllPrivateChats() : new BotCommandScopeChat(chat);
            if (commands.isEmpty()) {
                return new DeleteMyCommands(scope, code);
            }
            return new SetMyCommands(
                    commands.stream()
                            .map(each -> new BotCommand(each.name(), each.what()))
                            .toList(),
                    scope,
                    code);
        }
    }
}
