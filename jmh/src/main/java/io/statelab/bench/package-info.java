/**
 * Benchmarks of the store.
 *
 * <p>Each states its question. All strategies answer the same questions, asked in the same order, and what they answer
 * is compared with the truth when the measurement is over: a strategy that is fast because it is wrong fails.
 */
@NullMarked
package io.statelab.bench;

import org.jspecify.annotations.NullMarked;
