/**
 * The root file system every sandbox shows a submission: two trimmed JDKs, the C library and our
 * jars.
 *
 * <p>The kinds of sandbox and the command line call this. Nothing of a submission ever comes in.
 */
@NullMarked
package io.livegrade.sandbox.image;

import org.jspecify.annotations.NullMarked;
