/** Runs the hidden tests in this JVM against a subject that lives in a sandbox. */
@NullMarked
package io.livegrade.examination.hidden;

import org.jspecify.annotations.NullMarked;
