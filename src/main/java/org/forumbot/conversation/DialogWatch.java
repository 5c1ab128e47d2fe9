package org.forumbot.conversation;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.forumbot.files.DialogFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks once a second whether a dialog file has changed, by names, sizes and times; and does on the same thread what
 * else is to be done with the files, one thing after the other. A change is taken when nothing has changed since the
 * last look: editors write several times. The copy inside the jar is not watched.
 */
@Component
class DialogWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DialogWatch.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Runnable END = () -> {};

    private final DialogFolder folder;
    private final DialogReload reload;
    private final PutInForce inForce;
    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread thread;
    private String seen = "";
    private String handled = "";
    private String trouble = "";
    private boolean there;

    DialogWatch(DialogFolder folder, DialogReload reload, PutInForce inForce) {
        this.folder = folder;
        this.reload = reload;
        this.inForce = inForce;
    }

    /** Something to be done with the files, soon and by itself. From any thread. */
    void soon(Runnable task) {
        tasks.add(task);
    }

    @Override
    public void start() {
        inForce.begin();
        thread = Thread.ofPlatform().name("dialogs").daemon().start(this::watch);
    }

    @Override
    public void stop() {
        var watching = thread;
        tasks.add(END);
        try {
            if (watching != null) {
                watching.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        var watching = thread;
        return watching != null && watching.isAlive();
    }

    private void watch() {
        try {
            for (var task = next(); task != END; task = next()) {
                sound(task);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Runnable next() throws InterruptedException {
        var task = tasks.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return task == null ? this::look : task;
    }

    /** The same trouble is told once, as it comes again with every look. */
    private void sound(Runnable task) {
        try {
            task.run();
            trouble = "";
        } catch (RuntimeException e) {
            if (!trouble.equals(e.toString())) {
                LOG.error("The dialogs could not be looked through; those in force stay, and it is tried again.", e);
            }
            trouble = e.toString();
        }
    }

    void look() {
        if (!folder.isThere()) {
            if (there) {
                LOG.warn("The folder {} is gone. The dialogs that were read stay in force.", folder.directory());
            }
            there = false;
            return;
        }
        there = true;
        var state = folder.state();
        if (!state.equals(handled) && state.equals(seen)) {
            reload.reload();
            handled = state;
        }
        seen = state;
    }
}
