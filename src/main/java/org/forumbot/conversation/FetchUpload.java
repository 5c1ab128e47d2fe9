package org.forumbot.conversation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forumbot.conversation.UploadVoice.Place;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.files.DialogFiles;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Fetches a dialog file that was sent, checks it with the others, and answers what it would mean. */
@Component
class FetchUpload implements Jobs.Runner {
    static final String KIND = "dialogs.fetch";

    /** Far more than a dialog may have, and little enough to be held in memory. */
    private static final long MOST = 1_000_000;

    private final RemoteFiles remote;
    private final DialogReading reading;
    private final DialogTasks tasks;
    private final Uploads uploads;
    private final Answers answers;

    /** How it is answered. */
    @Component
    record Answers(UploadVoice voice, Forecast forecast, PutInForce inForce) {}

    FetchUpload(RemoteFiles remote, DialogReading reading, DialogTasks tasks, Uploads uploads, Answers answers) {
        this.remote = remote;
        this.reading = reading;
        this.tasks = tasks;
        this.uploads = uploads;
        this.answers = answers;
    }

    /**
     * What came.
     *
     * @param file its id at the messenger
     * @param name as its sender called it, hostile
     * @param caption where it belongs, as the sender said; may be empty, hostile
     */
    record Sent(String file, String name, String caption) {
        private static final JsonMapper JSON = JsonMapper.builder().build();

        String payload() {
            return JSON.writeValueAsString(List.of(file, name, caption));
        }

        static Sent of(String payload) {
            var parts = JSON.readTree(payload);
            return new Sent(
                    parts.path(0).asString(""),
                    parts.path(1).asString(""),
                    parts.path(2).asString(""));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        tasks.run(KIND, key, payload, () -> fetch(key, Sent.of(payload)));
    }

    private void fetch(String key, Sent sent) {
        switch (remote.fetch(sent.file(), MOST)) {
            case RemoteFiles.Fetched.Failed _ -> say(key, "desk.file.lost", Map.of("file", sent.name()));
            case RemoteFiles.Fetched.TooLarge _ -> say(key, "desk.file.large", Map.of("file", sent.name()));
            case RemoteFiles.Fetched.Whole(var bytes) -> read(key, sent, bytes);
        }
    }

    private void read(String key, Sent sent, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            switch (UploadName.of(sent, text, answers.inForce().contents().keySet())) {
                case UploadName.Found(var name) -> check(key, name, text);
                case UploadName.Several(var names) ->
                    say(key, "desk.file.several", Map.of("file", sent.name(), "names", String.join("\n", names)));
                case UploadName.None _ -> say(key, "desk.file.name", Map.of("file", sent.name()));
            }
        } catch (CharacterCodingException unknown) {
            say(key, "desk.file.encoding", Map.of("file", sent.name()));
        }
    }

    private void check(String key, String name, String text) {
        if (text.equals(answers.inForce().contents().get(name))) {
            say(key, "desk.file.same", Map.of("file", name));
            return;
        }
        var alone = Map.of(name, text);
        var together = new TreeMap<>(uploads.waiting());
        together.put(name, text);
        if (reading.with(together) instanceof Candidate.Sound(var files)) {
            ask(key, together, files);
            return;
        }
        switch (reading.with(alone)) {
            case Candidate.Sound(var files) -> ask(key, alone, files);
            case Candidate.Broken(var mistakes) ->
                tasks.end(KIND, key, () -> {
                    uploads.add(alone, Upload.State.WAITING);
                    answers.voice().reply(Place.of(key), "desk.file.broken", UploadVoice.mistakes(name, mistakes));
                });
        }
    }

    private void ask(String key, Map<String, String> texts, DialogFiles files) {
        var what = answers.forecast().words(files);
        tasks.end(KIND, key, () -> answers.voice().ask(Place.of(key), uploads.add(texts, Upload.State.ASKED), what));
    }

    private void say(String key, String phrase, Map<String, Object> values) {
        tasks.end(KIND, key, () -> answers.voice().reply(Place.of(key), phrase, values));
    }
}
