/**
 * The folder a batch leaves: a report for each submission, the journal, and what is drawn from it.
 * Everything here survives the process that wrote it; nothing is half there.
 */
@NullMarked
package io.livegrade.report.batch;

import org.jspecify.annotations.NullMarked;
