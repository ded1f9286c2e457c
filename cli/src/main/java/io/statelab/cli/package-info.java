/**
 * The command line.
 *
 * <ol>
 *   <li>A command is one small class, an {@link io.statelab.cli.Action}: its fields are its options and arguments, and
 *       picocli's annotations on them are their documentation.
 *   <li>{@link io.statelab.cli.PicocliReader} makes actions of all command lines, and speaks all help and usage errors.
 *       {@link io.statelab.cli.PlainReader} makes the same actions of the few that scripts use most, without loading
 *       picocli; what it does not fully understand it leaves alone.
 *   <li>A {@link io.statelab.cli.Session} has what an action works with, and {@link io.statelab.cli.Failure} is the one
 *       place where an exception becomes an exit code and a line.
 * </ol>
 *
 * Nothing here is for use by several threads.
 */
@NullMarked
package io.statelab.cli;

import org.jspecify.annotations.NullMarked;
