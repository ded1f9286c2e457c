/** Where inputs come from: ids, names that nearly are ones, directories, documents. Rare cases are made often. */
@NullMarked
package io.statelab.properties.domain;

import org.jspecify.annotations.NullMarked;
