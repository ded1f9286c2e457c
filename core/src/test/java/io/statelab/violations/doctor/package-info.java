/** Breaks a rule, for the test of the rules. */
@NullMarked
package io.statelab.violations.doctor;

import org.jspecify.annotations.NullMarked;
