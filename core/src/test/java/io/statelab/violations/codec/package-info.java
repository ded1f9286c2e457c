/** Breaks a rule, for the test of the rules. */
@NullMarked
package io.statelab.violations.codec;

import org.jspecify.annotations.NullMarked;
