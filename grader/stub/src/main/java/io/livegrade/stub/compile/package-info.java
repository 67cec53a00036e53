/** Compiles in memory; never writes a file and never runs what it compiles. */
@NullMarked
package io.livegrade.stub.compile;

import org.jspecify.annotations.NullMarked;
