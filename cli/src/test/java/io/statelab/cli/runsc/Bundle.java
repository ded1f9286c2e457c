package io.statelab.cli.runsc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A folder with a container's configuration; the host's own files, read-only, are its root. */
final class Bundle {
    private Bundle() {}

    /** Writes a bundle whose program sleeps for {@code seconds}; returns its folder. */
    static Path sleeping(Path folder, String seconds, Map<String, String> annotations) throws IOException {
        Files.createDirectories(folder);
        String pairs = annotations.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
        Files.writeString(folder.resolve("config.json"), """
                {"ociVersion":"1.0.0",
                 "process":{"user":{"uid":0,"gid":0},"args":["/bin/sleep","%s"],"env":["PATH=/usr/bin:/bin"],"cwd":"/"},
                 "root":{"path":"/","readonly":true},
                 "hostname":"lab",
                 "mounts":[{"destination":"/proc","type":"proc","source":"proc"}],
                 "annotations":{%s},
                 "linux":{"namespaces":[{"type":"pid"},{"type":"mount"}]}}
                """.formatted(seconds, pairs));
        return folder;
    }

    /** The annotations by which a container runtime interface makes a container the root of a pod. */
    static Map<String, String> podRoot(String sandboxId) {
        return Map.of("io.kubernetes.cri.container-type", "sandbox", "io.kubernetes.cri.sandbox-id", sandboxId);
    }

    /** The annotations by which it puts a container into the pod of {@code sandboxId}. */
    static Map<String, String> inPod(String sandboxId) {
        return Map.of("io.kubernetes.cri.container-type", "container", "io.kubernetes.cri.sandbox-id", sandboxId);
    }
}
