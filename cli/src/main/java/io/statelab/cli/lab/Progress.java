package io.statelab.cli.lab;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells whoever waits how far a long work is: one line that is written over, and only on a terminal. A clock on it goes
 * on while a step says nothing.
 */
public final class Progress implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final PrintStream out;
    private final boolean terminal;
    private final Thread clock = new Thread(this::tick, "lab-progress");
    private String step = "";
    private String detail = "";
    private Instant begun = Instant.now();
    private int width;

    /** @param terminal whether {@code out} is one; otherwise nothing is written */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        clock.setDaemon(true);
        if (terminal) {
            clock.start();
        }
    }

    /** One of several steps begins. */
    public void step(int number, int of, String title) {
        step("[" + number + "/" + of + "] " + title);
    }

    /** A step begins. */
    public synchronized void step(String title) {
        step = title;
        detail = "";
        begun = Instant.now();
        draw();
    }

    /** How far the step is, for instance {@code "40000 of 100000"}. */
    public synchronized void detail(String text) {
        detail = text;
    }

    @Override
    public synchronized void close() {
        clock.interrupt();
        if (terminal) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
        }
    }

    private void tick() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(TICK.toMillis());
            } catch (InterruptedException e) {
                return; // closed
            }
            draw();
        }
    }

    private synchronized void draw() {
        if (!terminal || clock.isInterrupted()) {
            return;
        }
        long seconds = Duration.between(begun, Instant.now()).toSeconds();
        String line = step + (detail.isEmpty() ? "" : ": " + detail) + (seconds > 0 ? " (" + seconds + " s)" : "");
        out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        out.flush();
        width = line.length();
    }
}
