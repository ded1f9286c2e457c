/** Which package may use which. */
@NullMarked
package io.statelab.architecture;

import org.jspecify.annotations.NullMarked;
