/** Tests of the launcher script, as processes of their own. */
@NullMarked
package io.statelab.cli.launcher;

import org.jspecify.annotations.NullMarked;
