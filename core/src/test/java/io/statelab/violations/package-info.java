/** A copy of the store's packages in which every rule of the architecture is broken. */
@NullMarked
package io.statelab.violations;

import org.jspecify.annotations.NullMarked;
