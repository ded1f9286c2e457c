/** Running properties from a program. */
@NullMarked
package io.statelab.properties.run;

import org.jspecify.annotations.NullMarked;
