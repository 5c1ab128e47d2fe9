package org.forumbot.playground;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files that passed through the chats, by file id. Guarded by the world's lock. */
final class FileShelf {
    static final long BOT_MAY_FETCH = 20L << 20;
    private static final long KEPT_BYTES = 512L << 20;

    enum Kind {
        DOCUMENT("BQAC", "documents"),
        PHOTO("AgAC", "photos"),
        VOICE("AwAC", "voice"),
        STICKER("CAAC", "stickers");

        final String prefix;
        final String folder;

        Kind(String prefix, String folder) {
            this.prefix = prefix;
            this.folder = folder;
        }

        String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Stored(String id, Kind kind, int number, Upload upload) {
        String path() {
            var name = upload.name();
            int dot = name.lastIndexOf('.');
            return "%s/file_%d%s".formatted(kind.folder, number, dot < 0 ? "" : name.substring(dot));
        }

        /** The same for the same bytes. */
        private String unique() {
            return "%08x%x".formatted(Arrays.hashCode(upload.bytes()), upload.bytes().length);
        }

        /** The fields that every file of the Bot API has. */
        Map<String, Object> json() {
            return Fields.open("file_id", id, "file_unique_id", "AgAD" + unique(), "file_size", upload.bytes().length);
        }
    }

    private final LinkedHashMap<String, Stored> byId = new LinkedHashMap<>();
    private final Map<String, Stored> byPath = new HashMap<>();
    private long bytes;
    private int last;

    Stored put(Upload upload, Kind kind) {
        int number = last++;
        var stored =
                new Stored("%s_file_%d_%08x".formatted(kind.prefix, number, number * 0x9E3779B1), kind, number, upload);
        byId.put(stored.id(), stored);
        byPath.put(stored.path(), stored);
        bytes += upload.bytes().length;
        while (bytes > KEPT_BYTES && byId.size() > 1) {
            var oldest = byId.pollFirstEntry().getValue();
            byPath.remove(oldest.path());
            bytes -= oldest.upload().bytes().length;
        }
        return stored;
    }

    Optional<Stored> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Stored> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
