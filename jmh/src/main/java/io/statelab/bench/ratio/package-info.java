/**
 * Ratios of two works measured in turn in one run: on a machine whose speed drifts, the only times worth comparing.
 */
@NullMarked
package io.statelab.bench.ratio;

import org.jspecify.annotations.NullMarked;
