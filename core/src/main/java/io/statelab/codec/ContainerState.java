package io.statelab.codec;

import io.statelab.id.FullId;
import java.util.Map;
import java.util.Optional;

/**
 * A container's state as runsc stores it: a typed view of the document, and the document itself.
 *
 * <p>Immutable. {@link #status} is what the container is known to be now, which differs from {@link #storedStatus} when
 * a check found that its process is gone; the document keeps what is stored.
 */
public final class ContainerState {
    private final FullId id;
    private final byte[] document;
    private final Fields fields;
    private final Status status;

    ContainerState(FullId id, byte[] document, Fields fields, Status status) {
        this.id = id;
        this.document = document;
        this.fields = fields;
        this.status = status;
    }

    /** What the document says; the parts a program asks for. */
    record Fields(
            Status status,
            String bundleDir,
            String createdAt,
            String owner,
            long goferPid,
            Optional<Sandbox> sandbox,
            Map<String, String> annotations) {}

    /** The sandbox that a container is in, as its document has it. */
    record Sandbox(String id, long pid) {}

    /** Which container this is. */
    public FullId id() {
        return id;
    }

    /** A copy of the document, byte for byte as it was read. */
    public byte[] document() {
        return document.clone();
    }

    /** What the container is known to be. */
    public Status status() {
        return status;
    }

    /** What the document says the container is. */
    public Status storedStatus() {
        return fields.status();
    }

    /** The directory with the container's configuration. */
    public String bundleDir() {
        return fields.bundleDir();
    }

    /** When the container was created, RFC 3339, as stored; empty if the document does not say. */
    public String createdAt() {
        return fields.createdAt();
    }

    /** Who created the container; often empty. */
    public String owner() {
        return fields.owner();
    }

    /** The process that serves the container's files, 0 if there is none; any number a document may hold. */
    public long goferPid() {
        return fields.goferPid();
    }

    /** The sandbox's process, 0 if the document names none; any number a document may hold. */
    public long sandboxPid() {
        return fields.sandbox().map(Sandbox::pid).orElse(0L);
    }

    /** The process to show for this container: its sandbox's, or −1 where its status has none. */
    public long pid() {
        return status.hasProcess() ? sandboxPid() : -1;
    }

    /** The annotations of the container's configuration, sorted by key. */
    public Map<String, String> annotations() {
        return fields.annotations();
    }

    /** This state, known to be {@code observed} now; the document stays as it is stored. */
    public ContainerState observedAs(Status observed) {
        return new ContainerState(id, document, fields, observed);
    }
}
