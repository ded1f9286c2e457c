package io.statelab.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version of the jar, and of the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "statelab " + Objects.requireNonNullElse(version, "(not packaged)") + " on Java " + Runtime.version()
        };
    }
}
