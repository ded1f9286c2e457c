/**
 * System calls, and the only package that imports JNA.
 *
 * <ol>
 *   <li>{@link io.statelab.posix.Posix} is the seam: whatever the store asks of the kernel goes through it, one method
 *       per system call, so that a test can make any call fail on demand.
 *   <li>{@link io.statelab.posix.LinuxPosix} is the real one. {@code Libc} binds C and nothing else does.
 *   <li>A failed call is a {@link io.statelab.posix.PosixException}, which knows the call and its
 *       {@link io.statelab.posix.Errno}; {@link io.statelab.posix.PosixException#asFileError} is the one place where it
 *       becomes a JDK exception that names a file.
 * </ol>
 *
 * Descriptors are plain {@code int}s here; who opens one closes it. Everything is safe for use by many threads, buffers
 * excepted.
 */
@NullMarked
package io.statelab.posix;

import org.jspecify.annotations.NullMarked;
