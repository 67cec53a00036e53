package io.livegrade.model.batch;

/**
 * Where a submission of a batch came from, and where its report goes.
 *
 * @param source the folder, archive or repository, as an absolute path
 * @param name as reports show it
 * @param folder the name of the folder with its report, unlike any other's in the batch
 */
public record Origin(String source, String name, String folder) {}
