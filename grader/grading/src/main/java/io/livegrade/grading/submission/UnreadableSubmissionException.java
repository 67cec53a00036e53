package io.livegrade.grading.submission;

import io.livegrade.model.GraderException;
import java.nio.file.Path;

/**
 * What was handed in cannot be read: it is not there, is no folder, archive or repository, or the
 * operating system does not let us. The operator's to mend, never the candidate's fault.
 */
@SuppressWarnings("serial") // caught in the process that threw it, never serialized
public final class UnreadableSubmissionException extends GraderException {

  UnreadableSubmissionException(Path path, String reason) {
    this(path.toString(), reason);
  }

  UnreadableSubmissionException(String place, String reason) {
    super(place + ": " + reason);
  }

  UnreadableSubmissionException(Path path, String reason, Throwable cause) {
    super(path + ": " + reason, cause);
  }
}
