/**
 * Grading many submissions: what is to do, and the lanes that do it. What becomes of the reports is
 * for a {@link io.livegrade.grading.batch.Ledger} to decide; none is kept here.
 */
@NullMarked
package io.livegrade.grading.batch;

import org.jspecify.annotations.NullMarked;
