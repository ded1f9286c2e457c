/**
 * What an id, or the beginning of one, stands for among the ids that are there.
 *
 * <p>Knows ids and lists of ids; touches no disk. All types are immutable and thread-safe. Every store answers through
 * {@link io.statelab.lookup.LookupPolicy#decide}, so that a walk, an index and a model cannot disagree.
 */
@NullMarked
package io.statelab.lookup;

import org.jspecify.annotations.NullMarked;
