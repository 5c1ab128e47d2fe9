package org.forumbot.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.forumbot.copies.Errand.Result;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.delivery.RemoteFiles.Passed;
import org.forumbot.store.DataFolder;
import org.springframework.stereotype.Component;

/** The folder {@code files} beside the database, where the copies lie. Outside of units. */
@Component
class CopyFolder {
    /** What a bot can fetch (Bot API: getFile). */
    static final long MOST = 20L << 20;

    private final Path folder;
    private final RemoteFiles remote;

    CopyFolder(DataFolder data, RemoteFiles remote) {
        this.folder = data.path().resolve("files");
        this.remote = remote;
    }

    /** Where a copy lies, whether it is there or not. */
    Path of(String place) {
        return folder.resolve(place);
    }

    /** Fetches a file piece by piece; what is not whole, or not what it says, leaves nothing behind. @param room bytes */
    Result fetch(Errand errand, long room) {
        var part = of(errand.place() + ".part");
        try {
            Files.createDirectories(part.resolveSibling(""));
            var result = fetch(errand, part, room);
            Files.deleteIfExists(part);
            return result;
        } catch (IOException | UncheckedIOException unwritable) {
            return unwritable(unwritable);
        }
    }

    private Result fetch(Errand errand, Path part, long room) throws IOException {
        var digest = sha256();
        Passed passed;
        try (var out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
            passed = remote.pass(errand.file(), Math.min(MOST, Math.max(0, room)), out);
        }
        return switch (passed) {
            case Passed.Failed(var why) -> new Result.Later(why);
            case Passed.TooLarge _ -> room < MOST ? new Result.Full() : new Result.Refused(true);
            case Passed.Whole(var bytes) -> {
                if (!FirstBytes.fit(kind(errand.place()), head(part))) {
                    yield new Result.Refused(false);
                }
                Files.move(part, of(errand.place()), StandardCopyOption.REPLACE_EXISTING);
                yield new Result.Kept(bytes, HexFormat.of().formatHex(digest.digest()));
            }
        };
    }

    Result delete(Errand errand) {
        try {
            Files.deleteIfExists(of(errand.place()));
            Files.deleteIfExists(of(errand.place() + ".part"));
            return new Result.Deleted();
        } catch (IOException unwritable) {
            return unwritable(unwritable);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FirstBytes.ENOUGH);
        }
    }

    private static String kind(String place) {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    private static Result unwritable(Exception why) {
        return new Result.Unwritable(why.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256, and this one has not.", absent);
        }
    }
}
