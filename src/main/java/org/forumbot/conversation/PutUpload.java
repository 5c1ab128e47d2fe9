package org.forumbot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        List<String> bring(Map<String, ? extends @Nullable String> texts) {
            if (reading.with(texts) instanceof Candidate.Broken(var mistakes)) {
                return mistakes;
            }
            folder.write(texts);
            return reload.reloadQuietly();
        }

        /** What these files have now; null for those that are not there. */
        Map<String, @Nullable String> now(Set<String> names) {
            var contents = inForce.contents();
            var now = new TreeMap<String, @Nullable String>();
            names.forEach(name -> now.put(name, contents.get(name)));
            return now;
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
                var before = bringing.now(upload.files().keySet());
                tasks.commit(() -> uploads.writing(upload.id(), before));
                put(upload, pressed);
            }
            case WRITING -> put(upload, pressed);
            case RETURNING -> giveBack(upload, pressed);
            case ASKED, DONE, RETURNED, DROPPED -> tasks.end(KIND, upload.code(), () -> {});
        }
    }

    private void put(Upload upload, Place pressed) {
        var mistakes = bringing.bring(upload.files());
        if (mistakes.isEmpty()) {
            tasks.end(KIND, upload.code(), () -> {
                uploads.become(upload.id(), State.DONE);
                uploads.settle(upload.files().keySet());
                voice.done(pressed, upload);
            });
        } else {
            failed(upload, pressed, mistakes, State.DROPPED);
        }
    }

    /** Only what the upload itself has brought: a later change is not to be lost by it. */
    private void giveBack(Upload upload, Place pressed) {
        var now = bringing.now(upload.files().keySet());
        boolean given = now.equals(upload.before());
        if (!given && !upload.files().equals(now)) {
            tasks.end(KIND, upload.code(), () -> {
                uploads.become(upload.id(), State.DROPPED);
                voice.replace(pressed, "desk.file.later", Map.of("file", upload.shown()));
            });
            return;
        }
        var mistakes = given ? List.<String>of() : bringing.bring(upload.before());
        if (mistakes.isEmpty()) {
            tasks.end(KIND, upload.code(), () -> {
                uploads.become(upload.id(), State.RETURNED);
                voice.replace(pressed, "desk.file.returned", Map.of("file", upload.shown()));
            });
        } else {
            failed(upload, pressed, mistakes, State.DONE);
        }
    }

    private void failed(Upload upload, Place pressed, List<String> mistakes, State state) {
        tasks.end(KIND, upload.code(), () -> {
            uploads.become(upload.id(), state);
            voice.replace(pressed, "desk.file.broken", UploadVoice.mistakes(upload.shown(), mistakes));
        });
    }
}
