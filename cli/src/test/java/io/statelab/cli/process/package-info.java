/** Running programs from tests. */
@NullMarked
package io.statelab.cli.process;

import org.jspecify.annotations.NullMarked;
