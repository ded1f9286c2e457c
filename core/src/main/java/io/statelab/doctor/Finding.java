package io.statelab.doctor;

/**
 * One thing that is not as it should be.
 *
 * @param kind what sort of thing
 * @param file which file it is about, by its name in the root; {@code .} for the root itself
 * @param detail what is the matter with it, one line
 * @param advice what to do about it, one line
 */
public record Finding(Kind kind, String file, String detail, String advice) implements Comparable<Finding> {

    /** The sorts of things that are found. */
    public enum Kind {
        /** The content is not a state of the container that the name says. */
        CORRUPT,
        /** The file cannot be read. */
        UNREADABLE,
        /** The name looks like a state's or a lock's and is neither. */
        NAME,
        /** The state says that the container runs, and its processes are gone. */
        DEAD,
        /** The state says that the container runs, and whose its process is cannot be told. */
        UNKNOWN_PROCESS,
        /** The id cannot be told from others by runsc. */
        SHADOWED,
        /** A lock file without a state. */
        ORPHAN_LOCK,
        /** A file of ours that a crash left behind. */
        LEFTOVER,
        /** Others may read or change what they should not. */
        MODE;

        /** The name in output, for instance {@code orphan-lock}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public int compareTo(Finding other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : file.compareTo(other.file);
    }
}
