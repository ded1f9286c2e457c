/**
 * One state directory on disk: which names are there, and what a file holds.
 *
 * <ol>
 *   <li>{@link io.statelab.directory.StateDirectory} is one opened root; everything is relative to its descriptor.
 *   <li>A scan never omits a name that was there throughout, and never gives one twice, whoever renames or unlinks
 *       meanwhile; {@link io.statelab.directory.WalkMode} says by which means on which file system.
 *   <li>A file's content is a snapshot: what was there at one moment, or an error.
 *   <li>Nothing is created, locked or changed, and no symbolic link in the root is followed.
 * </ol>
 *
 * Depends on {@code io.statelab.id} and {@code io.statelab.posix}.
 */
@NullMarked
package io.statelab.directory;

import org.jspecify.annotations.NullMarked;
