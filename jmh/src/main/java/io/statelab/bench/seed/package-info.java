/** A port of the lookup of runsc's {@code state_file.go}, the same in behaviour: the baseline, and an oracle. */
@NullMarked
package io.statelab.bench.seed;

import org.jspecify.annotations.NullMarked;
