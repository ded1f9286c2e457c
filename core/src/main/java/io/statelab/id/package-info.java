/**
 * The syntax of ids and file names: what a container id may be, and how a state file is named.
 *
 * <p>Pure functions and values. Depends on nothing else, touches no disk. All types are immutable and thread-safe.
 */
@NullMarked
package io.statelab.id;

import org.jspecify.annotations.NullMarked;
