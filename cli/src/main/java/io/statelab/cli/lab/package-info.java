/**
 * {@code statelab lab}: short forms of all that the project measures and checks, in one run, with one verdict.
 *
 * <p>A {@code LabStep} finds out one thing and says it in {@code LabRow}s; the {@code LabReport} prints and keeps them.
 * The verdict depends on correctness, and on ratios so wide that a noisy machine cannot cross them; figures that decide
 * nothing are rows without a bound.
 */
@NullMarked
package io.statelab.cli.lab;

import org.jspecify.annotations.NullMarked;
