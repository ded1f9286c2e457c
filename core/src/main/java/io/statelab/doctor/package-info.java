/**
 * What is not as it should be in a state directory: left over, unreadable, misleading or open to others.
 *
 * <p>Each {@code Check} looks for one kind of thing in an {@code Examination}, which has read the directory once. Looks
 * only; changes nothing.
 */
@NullMarked
package io.statelab.doctor;

import org.jspecify.annotations.NullMarked;
