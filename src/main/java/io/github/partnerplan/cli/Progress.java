package io.github.partnerplan.cli;

import io.github.partnerplan.source.PlainText;

/** One line on a terminal while work takes over a second, replaced in place and gone when it is done; silent anywhere else. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 1_000;

    private static final String WIPE = "\r\u001b[K";

    private final Surroundings surroundings;
    private String line = "reading …";
    private boolean isShown;
    private boolean isStopped;

    private Progress(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static Progress start(Arguments arguments, Surroundings surroundings) {
        return start(arguments.has("--quiet"), surroundings, PATIENCE_MILLIS);
    }

    /** A build server may call itself a terminal, and keeps every line that was meant to vanish. */
    static Progress start(boolean isQuiet, Surroundings surroundings, long patienceMillis) {
        Progress progress = new Progress(surroundings);
        boolean isBuildServer =
                !surroundings.environment().getOrDefault("CI", "").isEmpty();
        if (surroundings.isTerminal("err") && !isQuiet && !isBuildServer) {
            Thread thread = new Thread(() -> progress.show(patienceMillis), "progress");
            thread.setDaemon(true);
            thread.start();
        }
        return progress;
    }

    private void show(long patienceMillis) {
        try {
            Thread.sleep(patienceMillis);
        } catch (InterruptedException e) {
            return;
        }
        synchronized (this) {
            if (!isStopped) {
                isShown = true;
                Console.print(surroundings.err(), line);
            }
        }
    }

    /** What is being done from now on; it may hold text of the user's, and is cut to the terminal's width. */
    synchronized void tell(String doing) {
        // One column stays free, where some terminals go on to the next line.
        line = PlainText.fitting(doing, surroundings.width() - 1);
        if (isShown) {
            Console.print(surroundings.err(), WIPE + line);
        }
    }

    synchronized void stop() {
        isStopped = true;
        if (isShown) {
            isShown = false;
            Console.print(surroundings.err(), WIPE);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
