package org.forumbot.playground;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Files of messages: uploads are put on the shelf, known ones are taken from it. */
final class Attachments {
    private static final long MOST = 50L << 20;
    private static final long MOST_PHOTO = 10L << 20;

    private final FileShelf files;

    Attachments(FileShelf files) {
        this.files = files;
    }

    /** @param reference a file id, {@code attach://name}, or empty when the part has the field's own name */
    Answer<Map<String, Object>> of(Call call, FileShelf.Kind kind, String reference) {
        var part = reference.startsWith("attach://") ? reference.substring("attach://".length()) : kind.field();
        var upload = call.files().get(part);
        if (upload != null && (reference.isEmpty() || reference.startsWith("attach://"))) {
            return uploaded(upload, kind);
        }
        if (reference.isEmpty()) {
            return Answer.bad("there is no %s in the request".formatted(kind.field()));
        }
        if (reference.matches("https?://.*")) {
            return Answer.bad("failed to get HTTP URL content");
        }
        return files.find(reference)
                .<Answer<FileShelf.Stored>>map(Answer::ok)
                .orElseGet(() -> Answer.bad("wrong file_id or the file is temporarily unavailable"))
                .then(stored -> stored.kind() == kind || kind == FileShelf.Kind.DOCUMENT
                        ? Answer.ok(content(stored))
                        : Answer.bad("can't use file of type %s as %s".formatted(title(stored.kind()), title(kind))));
    }

    Answer<Map<String, Object>> uploaded(Upload upload, FileShelf.Kind kind) {
        if (upload.bytes().length == 0) {
            return Answer.bad("file must be non-empty");
        }
        if (upload.bytes().length > MOST) {
            return Answer.refused(413, "Request Entity Too Large");
        }
        if (kind == FileShelf.Kind.PHOTO && upload.bytes().length > MOST_PHOTO) {
            return Answer.bad("file is too big for a photo");
        }
        if (kind == FileShelf.Kind.PHOTO && picture(upload).isEmpty()) {
            return Answer.bad("IMAGE_PROCESS_FAILED");
        }
        return Answer.ok(content(files.put(upload, kind)));
    }

    Map<String, Object> content(FileShelf.Stored stored) {
        var json = stored.json();
        switch (stored.kind()) {
            case DOCUMENT -> {
                json.put("file_name", stored.upload().name());
                json.put("mime_type", stored.upload().type());
            }
            case PHOTO ->
                picture(stored.upload()).ifPresent(picture -> {
                    json.put("width", picture.getWidth());
                    json.put("height", picture.getHeight());
                });
            case VOICE -> {
                json.put("duration", 3);
                json.put("mime_type", "audio/ogg");
            }
            case STICKER ->
                json.putAll(Map.of(
                        "type",
                        "regular",
                        "width",
                        512,
                        "height",
                        512,
                        "is_animated",
                        false,
                        "is_video",
                        false,
                        "emoji",
                        "👍"));
        }
        return Map.of(stored.kind().field(), stored.kind() == FileShelf.Kind.PHOTO ? List.of(json) : json);
    }

    private static Optional<BufferedImage> picture(Upload upload) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(upload.bytes())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String title(FileShelf.Kind kind) {
        return kind.name().charAt(0) + kind.field().substring(1);
    }
}
