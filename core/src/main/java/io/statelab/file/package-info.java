/**
 * The store in one directory of one machine: composes the other packages and adds nothing of its own but their order.
 *
 * <p>{@link io.statelab.file.RunscStateStores} opens one on runsc's directory.
 */
@NullMarked
package io.statelab.file;

import org.jspecify.annotations.NullMarked;
