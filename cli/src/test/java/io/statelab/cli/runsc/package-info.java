/** The command line beside a real runsc, in one directory. */
@NullMarked
package io.statelab.cli.runsc;

import org.jspecify.annotations.NullMarked;
