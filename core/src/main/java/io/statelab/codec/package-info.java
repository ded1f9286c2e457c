/**
 * Between a state file's bytes and what they mean; the only package that imports Jackson (its streaming core: no data
 * binding).
 *
 * <ol>
 *   <li>The bytes are kept as they were read. A {@link io.statelab.codec.ContainerState} is a typed view of them, so
 *       keys it does not know, their order and the text of numbers survive.
 *   <li>What is not one whole JSON object with each key once is refused, never guessed at
 *       ({@link io.statelab.codec.MalformedStateException}).
 * </ol>
 *
 * Depends on {@code io.statelab.id}. Everything is thread-safe.
 */
@NullMarked
package io.statelab.codec;

import org.jspecify.annotations.NullMarked;
