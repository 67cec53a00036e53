package io.livegrade.model.report;

/**
 * The record of one grading, complete: every format is rendered from it alone.
 *
 * @param header what was graded, with what, when
 * @param verdict how it ended
 */
public record GradeReport(Header header, Verdict verdict) {}
