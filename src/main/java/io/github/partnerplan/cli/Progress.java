package io.github.partnerplan.cli;

/** One line on a terminal while work takes over a second, gone when it is done; silent anywhere else. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 1_000;

    private final Surroundings surroundings;
    private boolean isShown;
    private boolean isStopped;

    private Progress(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static Progress start(Arguments arguments, Surroundings surroundings) {
        Progress progress = new Progress(surroundings);
        if (surroundings.isTerminal("err") && !arguments.has("--quiet")) {
            Thread thread = new Thread(progress::show, "progress");
            thread.setDaemon(true);
            thread.start();
        }
        return progress;
    }

    private void show() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            return;
        }
        synchronized (this) {
            if (!isStopped) {
                isShown = true;
                Console.print(surroundings.err(), "reading …");
            }
        }
    }

    synchronized void stop() {
        isStopped = true;
        if (isShown) {
            isShown = false;
            Console.print(surroundings.err(), "\r\u001b[K");
        }
    }

    @Override
    public void close() {
        stop();
    }
}
