/** The system calls that an answer needs, made in a bare loop: what the store is measured against. */
@NullMarked
package io.statelab.bench.floor;

import org.jspecify.annotations.NullMarked;
