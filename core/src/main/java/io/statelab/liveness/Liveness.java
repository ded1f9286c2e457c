package io.statelab.liveness;

/** Whether something runs. */
public enum Liveness {
    /** Its process exists and is its own. */
    ALIVE,

    /** Its process does not exist, has ended and waits to be reaped, or the number now belongs to another program. */
    DEAD,

    /** A process of that number exists, and whose it is cannot be told. */
    UNKNOWN;

    /** Both must run for the whole to run; what is surely dead decides over what is unknown. */
    Liveness and(Liveness other) {
        if (this == DEAD || other == DEAD) {
            return DEAD;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }
}
