package io.livegrade.grading.submission;

import io.livegrade.model.GraderException;
import java.nio.file.Path;

/**
 * A submission's folder cannot be read: it is not there, is no folder, or the operating system does
 * not let us. The operator's to mend, never the candidate's fault.
 */
@SuppressWarnings("serial") // caught in the process that threw it, never serialized
public final class UnreadableSubmissionException extends GraderException {

  UnreadableSubmissionException(Path path, String reason) {
    super(path + ": " + reason);
  }

  UnreadableSubmissionException(Path path, String reason, Throwable cause) {
    super(path + ": " + reason, cause);
  }
}
