package io.statelab;

/** How a state is loaded. */
public enum LoadOptions {
    /** A container whose processes are gone is given as stopped, as by runsc. */
    CHECKED,

    /** As it is stored. */
    AS_STORED
}
