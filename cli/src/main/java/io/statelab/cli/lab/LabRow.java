package io.statelab.cli.lab;

/**
 * One line of the lab's table.
 *
 * @param what what was looked at
 * @param measured what was found, with its unit
 * @param bound what it is held against: a floor, a baseline, a limit; {@code "-"} if nothing
 */
record LabRow(String what, String measured, String bound, Verdict verdict) {

    /** What to think of a line. */
    enum Verdict {
        /** As it has to be. */
        OK,
        /** Not as it has to be: the lab's run fails. */
        FAILED,
        /** A figure to know; it decides nothing. */
        INFO;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static LabRow info(String what, String measured) {
        return new LabRow(what, measured, "-", Verdict.INFO);
    }

    static LabRow info(String what, String measured, String bound) {
        return new LabRow(what, measured, bound, Verdict.INFO);
    }

    static LabRow decided(String what, String measured, String bound, boolean holds) {
        return new LabRow(what, measured, bound, holds ? Verdict.OK : Verdict.FAILED);
    }
}
