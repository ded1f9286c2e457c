package io.statelab.cli.lab;

import io.statelab.bench.fixture.MadeDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A private folder for one run. It is removed with everything in it at the end, also of a run that is interrupted. */
final class Workspace implements AutoCloseable {
    private static final int MOST_REMOVALS = 20;

    private final Path path;
    private final Thread atInterruption = new Thread(this::remove, "lab-clean-up");

    private Workspace(Path path) {
        this.path = path;
    }

    /** A new one in the folder {@code dir}. */
    static Workspace below(Path dir) throws IOException {
        Workspace workspace = new Workspace(Files.createTempDirectory(dir, "statelab-lab"));
        Runtime.getRuntime().addShutdownHook(workspace.atInterruption);
        return workspace;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atInterruption);
        } catch (IllegalStateException e) {
            return; // the virtual machine is ending, and the hook has nothing left to do
        }
    }

    /** Tries again while a step that is being interrupted still writes into what is being removed. */
    private synchronized void remove() {
        for (int attempt = 0; attempt < MOST_REMOVALS && Files.exists(path); attempt++) {
            tryToRemove();
        }
    }

    private void tryToRemove() {
        try {
            MadeDirectory.remove(path);
        } catch (UncheckedIOException e) {
            Thread.onSpinWait(); // something came into a folder that was being removed
        }
    }
}
