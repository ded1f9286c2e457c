/**
 * What holds for all inputs: of file names, of abbreviated ids, of documents. Each class names in its comment what of the
 * store's behaviour it guards.
 */
@NullMarked
package io.statelab.properties;

import org.jspecify.annotations.NullMarked;
