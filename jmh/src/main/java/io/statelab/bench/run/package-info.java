/** Running benchmarks from a program, and writing down what they ran on. */
@NullMarked
package io.statelab.bench.run;

import org.jspecify.annotations.NullMarked;
