package io.statelab.violations.doctor;

/** A doctor that knows the façade. */
public final class DoctorUsesFile {
    io.statelab.violations.file.@org.jspecify.annotations.Nullable Top used;
}
