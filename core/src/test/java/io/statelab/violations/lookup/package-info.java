/** Breaks a rule, for the test of the rules. */
@NullMarked
package io.statelab.violations.lookup;

import org.jspecify.annotations.NullMarked;
