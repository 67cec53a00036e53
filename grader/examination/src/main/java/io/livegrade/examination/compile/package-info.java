/** From sources to class files that may be run: compiled in the sandbox, vetted here. */
@NullMarked
package io.livegrade.examination.compile;

import org.jspecify.annotations.NullMarked;
