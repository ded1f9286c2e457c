/**
 * Whether a container's processes are still there.
 *
 * <p>Three answers, not two: {@link io.statelab.liveness.Liveness#UNKNOWN} is for a process that exists and cannot be
 * judged, and never makes a container stopped. Nothing is signalled. Depends on {@code io.statelab.codec} and
 * {@code io.statelab.posix}; thread-safe.
 */
@NullMarked
package io.statelab.liveness;

import org.jspecify.annotations.NullMarked;
