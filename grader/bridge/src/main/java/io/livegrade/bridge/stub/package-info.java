/** What the grader asks of the program in the sandbox, and what it answers. */
@NullMarked
package io.livegrade.bridge.stub;

import org.jspecify.annotations.NullMarked;
