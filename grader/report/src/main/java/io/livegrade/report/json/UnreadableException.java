package io.livegrade.report.json;

import io.livegrade.report.text.Inert;

/** Ends a reading at the first thing that is wrong; never leaves this package. */
@SuppressWarnings("serial") // caught in the method that began the reading, never serialized
final class UnreadableException extends RuntimeException {

  UnreadableException(String path, String problem) {
    super(Inert.line("at " + (path.isEmpty() ? "the top" : path) + ": " + problem));
  }
}
