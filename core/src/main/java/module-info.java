/**
 * A container state store that shares its directory with gVisor's {@code runsc}.
 *
 * <p>Start at {@link io.statelab.StateStore} and {@link io.statelab.file.RunscStateStores}.
 */
module io.statelab.core {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.sun.jna;

    exports io.statelab;
    exports io.statelab.codec;
    exports io.statelab.directory;
    exports io.statelab.doctor;
    exports io.statelab.file;
    exports io.statelab.id;
    exports io.statelab.liveness;
    exports io.statelab.lookup;
    exports io.statelab.posix;
}
