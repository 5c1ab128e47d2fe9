package org.forumbot.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * Short notes that outlive a process that is killed: a file in memory, for the time until the database says the same.
 * Writing one costs no call of the system. A machine that loses power may lose them. For many threads.
 */
public final class Slips implements AutoCloseable {
    /** Stands for a note that was not taken, as there was no room. */
    public static final int NONE = -1;

    static final int ROOM = 4_096;
    private static final int BYTES = 16;
    private static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();

    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory;
    private final BitSet taken = new BitSet(ROOM);
    private final List<Slip> left;

    /** @param id never 0 */
    public record Slip(int place, long id, long value) {}

    private Slips(FileChannel file) throws IOException {
        // written out: on a full disk that fails here, and not in the middle of the work
        if (file.size() < (long) ROOM * BYTES) {
            file.write(ByteBuffer.allocate(ROOM * BYTES), 0);
        }
        memory = file.map(MapMode.READ_WRITE, 0, (long) ROOM * BYTES, arena);
        left = found();
    }

    /** @throws FailureAnalyzedException when the file cannot be used */
    static Slips beside(Path database) {
        var path = database.resolveSibling(database.getFileName() + ".slips");
        try (var file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new Slips(file);
        } catch (IOException e) {
            throw new FailureAnalyzedException(
                    "The file %s cannot be used: %s.".formatted(path, e),
                    "Make it writable for this user and see that the disk is not full; it may also be deleted.",
                    e);
        }
    }

    private List<Slip> found() {
        var found = new ArrayList<Slip>();
        for (int place = 0; place < ROOM; place++) {
            long id = (long) LONG.getAcquire(memory, (long) place * BYTES);
            if (id != 0) {
                taken.set(place);
                found.add(new Slip(place, id, (long) LONG.get(memory, (long) place * BYTES + 8)));
            }
        }
        return List.copyOf(found);
    }

    /** What an earlier process has left. */
    public List<Slip> left() {
        return left;
    }

    /** @return its place, {@link #NONE} when there is no room */
    public int put(long id, long value) {
        int place = place();
        if (place != NONE) {
            LONG.set(memory, (long) place * BYTES + 8, value);
            LONG.setRelease(memory, (long) place * BYTES, id);
        }
        return place;
    }

    private synchronized int place() {
        int free = taken.nextClearBit(0);
        if (free >= ROOM) {
            return NONE;
        }
        taken.set(free);
        return free;
    }

    /** Not needed any more. */
    public void clear(int place) {
        if (place != NONE) {
            LONG.setRelease(memory, (long) place * BYTES, 0L);
            free(place);
        }
    }

    private synchronized void free(int place) {
        taken.clear(place);
    }

    @Override
    public void close() {
        arena.close();
    }
}
