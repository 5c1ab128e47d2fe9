package org.forumbot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumbot.conversation.Upload.State;
import org.forumbot.conversation.UploadVoice.Place;
import org.forumbot.files.DialogFolder;
import org.forumbot.store.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a dialog file that organizers want into the folder, or what it has replaced, and brings it in force. */
@Component
class PutUpload implements Jobs.Runner {
    static final String KIND = "dialogs.put";

    private final DialogTasks tasks;
    private final Uploads uploads;
    private final UploadVoice voice;
    private final Bringing bringing;

    /** How it comes in force. */
    @Component
    record Bringing(DialogFolder folder, DialogReading reading, DialogReload reload, PutInForce inForce) {
        /** @return mistakes for which it does not */
        List<String> bring(String name, @Nullable String text) {
            if (reading.with(name, text) instanceof Candidate.Broken(var mistakes)) {
                return mistakes;
            }
            folder.write(name, text);
            return reload.reloadQuietly();
        }

        @Nullable
        String text(String name) {
            return inForce.contents().get(name);
        }
    }

    PutUpload(DialogTasks tasks, Uploads uploads, UploadVoice voice, Bringing bringing) {
        this.tasks = tasks;
        this.uploads = uploads;
        this.voice = voice;
        this.bringing = bringing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        var upload = uploads.find(Long.parseLong(key, 36));
        upload.ifPresent(found -> tasks.run(KIND, key, payload, () -> work(found, Place.of(payload))));
    }

    private void work(Upload upload, Place pressed) {
        switch (upload.state()) {
            case CHOSEN -> {
                var before = bringing.text(upload.name());
                tasks.commit(() -> uploads.writing(upload.id(), before));
                put(upload, pressed);
            }
            case WRITING -> put(upload, pressed);
            case RETURNING -> giveBack(upload, pressed);
            case ASKED, DONE, RETURNED, DROPPED -> tasks.end(KIND, upload.code(), () -> {});
        }
    }

    private void put(Upload upload, Place pressed) {
        var mistakes = bringing.bring(upload.name(), upload.text());
        if (mistakes.isEmpty()) {
            tasks.end(KIND, upload.code(), () -> {
                uploads.become(upload.id(), State.DONE);
                voice.done(pressed, upload);
            });
        } else {
            failed(upload, pressed, mistakes, State.DROPPED);
        }
    }

    /** Only what the upload itself has brought: a later change is not to be lost by it. */
    private void giveBack(Upload upload, Place pressed) {
        var now = bringing.text(upload.name());
        boolean given = Objects.equals(now, upload.before());
        if (!given && !upload.text().equals(now)) {
            tasks.end(KIND, upload.code(), () -> {
                uploads.become(upload.id(), State.DROPPED);
                voice.replace(pressed, "desk.file.later", Map.of("file", upload.name()));
            });
            return;
        }
        var mistakes = given ? List.<String>of() : bringing.bring(upload.name(), upload.before());
        if (mistakes.isEmpty()) {
            tasks.end(KIND, upload.code(), () -> {
                uploads.become(upload.id(), State.RETURNED);
                voice.replace(pressed, "desk.file.returned", Map.of("file", upload.name()));
            });
        } else {
            failed(upload, pressed, mistakes, State.DONE);
        }
    }

    private void failed(Upload upload, Place pressed, List<String> mistakes, State state) {
        tasks.end(KIND, upload.code(), () -> {
            uploads.become(upload.id(), state);
            voice.replace(pressed, "desk.file.broken", UploadVoice.mistakes(upload.name(), mistakes));
        });
    }
}
