package org.forumbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each with a Java of its own, as it is about the flags that are recommended. */
@DisplayName("The heap")
class ModestHeapTests {
    @Test
    void stays_near_what_is_alive_in_it() throws IOException, InterruptedException {
        assertThat(mostMegabytes("watched")).isLessThan(60);
    }

    @Test
    void would_grow_up_to_its_limit_else() throws IOException, InterruptedException {
        assertThat(mostMegabytes("alone")).isGreaterThan(80);
    }

    private static int mostMegabytes(String how) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var flags = List.of("-XX:+UseSerialGC", "-Xmx128m", "-Xmn4m", "-cp", System.getProperty("java.class.path"));
        var command = new ArrayDeque<>(flags);
        command.addFirst(java);
        command.addAll(List.of(Program.class.getName(), how));
        var process = new ProcessBuilder(List.copyOf(command))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Integer.parseInt(told.strip().lines().toList().getLast());
    }

    /** Keeps 20 MB for a while, over and over: all of it comes to lie in the old part. */
    static final class Program {
        private Program() {}

        public static void main(String[] how) throws InterruptedException {
            if (how[0].equals("watched")) {
                new ModestHeap().watch();
            }
            var kept = new ArrayDeque<byte[]>();
            for (int i = 0; i < 2_000; i++) {
                kept.add(new byte[200_000]);
                if (kept.size() > 100) {
                    kept.removeFirst();
                }
                if (i % 20 == 0) {
                    Thread.sleep(5);
                }
            }
            var most = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Tenured Gen"))
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.println(most >> 20);
        }
    }
}
