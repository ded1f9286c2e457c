/** Ways to look containers up in a directory, behind one interface: the seed's, what the JDK offers, and the store's. */
@NullMarked
package io.statelab.bench.lookup;

import org.jspecify.annotations.NullMarked;
