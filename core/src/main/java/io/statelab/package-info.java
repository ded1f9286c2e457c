/**
 * The contract of a state store: where the containers of a runtime are written down, shared with the runtime itself.
 *
 * <p>Priorities, in this order:
 *
 * <ol>
 *   <li>Nothing that somebody else wrote is lost, and no answer names another container than the one asked for.
 *   <li>Whatever is done here, runsc can go on working in the same directory, and sees what it expects.
 *   <li>Reading needs no lock, no right to write, and disturbs nobody.
 *   <li>Speed, measured against the system calls it takes.
 * </ol>
 *
 * <p>Errors: what the environment does is a checked {@link java.io.IOException}, a JDK one where it fits; a text that
 * cannot be an id is an {@link io.statelab.id.InvalidIdException} before any input or output; misuse is unchecked. Null
 * is never an argument or a result.
 *
 * <p>Threads: a store is safe for use by many. Processes: every promise holds between processes.
 */
@NullMarked
package io.statelab;

import org.jspecify.annotations.NullMarked;
