/** Checks on the types that hold the data, and on size and dead wood. */
@NullMarked
package io.livegrade.analysis.model;

import org.jspecify.annotations.NullMarked;
