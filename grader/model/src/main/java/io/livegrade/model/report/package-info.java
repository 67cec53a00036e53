/** The record of one grading, from which every output format is rendered. */
@NullMarked
package io.livegrade.model.report;

import org.jspecify.annotations.NullMarked;
