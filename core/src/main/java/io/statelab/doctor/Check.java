package io.statelab.doctor;

import java.io.IOException;
import java.util.function.Consumer;

/** Looks for one kind of thing. */
@FunctionalInterface
interface Check {
    void look(Examination examination, Consumer<Finding> found) throws IOException;
}
