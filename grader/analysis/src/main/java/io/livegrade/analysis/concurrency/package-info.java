/**
 * Checks of how threads share state: who holds which lock where, and which code several threads run
 * at once. What cannot be followed through the source is not judged.
 */
@NullMarked
package io.livegrade.analysis.concurrency;

import org.jspecify.annotations.NullMarked;
