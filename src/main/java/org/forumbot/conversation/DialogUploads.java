package org.forumbot.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forumbot.conversation.Upload.State;
import org.springframework.stereotype.Component;

/** What the organizers send and press; the work itself is done elsewhere. */
@Component
class DialogUploads implements SentDialogs {
    private static final Pattern BUTTON = Pattern.compile("d\\.dialogs\\.(on|off|back)\\.([0-9a-z]{1,12})");

    private final Uploads uploads;
    private final DialogTasks tasks;
    private final UploadVoice voice;

    DialogUploads(Uploads uploads, DialogTasks tasks, UploadVoice voice) {
        this.uploads = uploads;
        this.tasks = tasks;
        this.voice = voice;
    }

    static String button(String act, Upload upload) {
        return "d.dialogs." + act + "." + upload.code();
    }

    @Override
    public boolean isDialog(Incoming.Message message) {
        var file = message.file();
        var name = file == null ? "" : file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    @Override
    public void received(Incoming.Message message) {
        var file = message.file();
        if (file != null) {
            var sent = new FetchUpload.Sent(file.id(), file.name(), message.text());
            var key = message.place().chat() + ":" + message.id();
            tasks.begin(FetchUpload.KIND, key, sent.payload());
        }
    }

    @Override
    public Optional<String> pressed(Incoming.Press press) {
        var button = BUTTON.matcher(press.data());
        return button.matches()
                ? Optional.of(uploads.find(Long.parseLong(button.group(2), 36))
                        .map(upload -> pressed(press, button.group(1), upload))
                        .orElse("desk.press.unknown"))
                : Optional.empty();
    }

    /** A button says what is to be, so that a second tap, or another organizer's, changes nothing. */
    private String pressed(Incoming.Press press, String act, Upload upload) {
        return switch (upload.state()) {
            case ASKED -> {
                if (act.equals("on")) {
                    yield begun(press, upload, State.CHOSEN);
                }
                if (act.equals("off")) {
                    uploads.become(upload.id(), State.DROPPED);
                    uploads.settle(upload.files().keySet());
                    voice.replace(press, "desk.file.dropped", upload);
                    yield "desk.file.dropped.short";
                }
                yield "desk.press.unknown";
            }
            case DONE -> act.equals("back") ? begun(press, upload, State.RETURNING) : "desk.file.done.before";
            case CHOSEN, WRITING, RETURNING -> "desk.file.working";
            case RETURNED -> "desk.file.returned.before";
            case WAITING, DROPPED -> "desk.file.dropped.short";
        };
    }

    private String begun(Incoming.Press press, Upload upload, State state) {
        uploads.become(upload.id(), state);
        tasks.begin(PutUpload.KIND, upload.code(), press.place().chat() + ":" + press.message());
        return "desk.file.working";
    }
}
