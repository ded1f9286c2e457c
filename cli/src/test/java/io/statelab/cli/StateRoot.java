package io.statelab.cli;

import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A state directory that a test fills, and a command line on it. */
final class StateRoot {
    /** Before any process that a test starts: one that is older than its container would not be its. */
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    private final Path path;

    private StateRoot(Path path) {
        this.path = path;
    }

    /** An empty one at {@code path}, made if it is not there. */
    static StateRoot at(Path path) throws IOException {
        return new StateRoot(Files.createDirectories(path));
    }

    Path path() {
        return path;
    }

    /** Runs the program on this directory. */
    Statelab.Outcome run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--root";
        all[1] = path.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Statelab.run(all);
    }

    /** Puts a stopped container {@code sandbox/container}. */
    StateRoot with(String fullId) throws IOException {
        FullId id = FullId.parse(fullId);
        return with(StateFileName.state(id), document(id, "\"stopped\"", 0, 0));
    }

    /** Puts a container that is stored as running in the process {@code pid}, created long before it. */
    StateRoot withRunning(String fullId, long pid) throws IOException {
        FullId id = FullId.parse(fullId);
        return with(StateFileName.state(id), document(id, "\"running\"", pid, pid));
    }

    /** Puts a file of any name and content. */
    StateRoot with(String name, String content) throws IOException {
        Files.writeString(path.resolve(name), content);
        return this;
    }

    /** A state document. */
    static String document(FullId id, String status, long pid, long goferPid) {
        return "{\"id\":\"" + id.containerId() + "\",\"spec\":{\"ociVersion\":\"1.0.0\"},\"bundleDir\":\"/b\","
                + "\"createdAt\":\"" + CREATED + "\",\"status\":" + status + ",\"goferPid\":" + goferPid
                + ",\"sandbox\":{\"id\":\"" + id.sandboxId() + "\",\"pid\":" + pid
                + "},\"saver\":{\"id\":{\"sandboxId\":\""
                + id.sandboxId() + "\",\"containerId\":\"" + id.containerId() + "\"}}}";
    }

    /** Every name with what a change of it would change: inode, size, mode, owner, times but that of the last access. */
    Map<String, String> snapshot() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            all.forEach(file -> files.put(file.toString(), attributes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String attributes(Path file) {
        try {
            Map<String, Object> all = new TreeMap<>(Files.readAttributes(
                    file, "unix:ino,size,mode,uid,gid,nlink,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS));
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
