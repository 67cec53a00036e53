/**
 * What happened when a submission was compiled and run: every end is data, none is an exception.
 */
@NullMarked
package io.livegrade.model.run;

import org.jspecify.annotations.NullMarked;
