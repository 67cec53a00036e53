package io.livegrade.grading.verify;

import io.livegrade.model.GraderException;

/** Something on our side failed while a pack was proved; nothing is said about the pack. */
@SuppressWarnings("serial") // caught in the process that threw it, never serialized
public final class NotProvedException extends GraderException {

  NotProvedException(String message) {
    super(message);
  }
}
