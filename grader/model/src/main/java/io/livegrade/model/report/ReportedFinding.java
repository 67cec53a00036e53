package io.livegrade.model.report;

import io.livegrade.model.finding.Finding;

/**
 * A finding with what the pack says about it.
 *
 * @param finding the check's answer
 * @param followUp the question to ask; empty where the pack has none
 */
public record ReportedFinding(Finding finding, String followUp) {}
