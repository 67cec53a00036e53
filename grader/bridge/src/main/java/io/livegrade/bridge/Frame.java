package io.livegrade.bridge;

/**
 * One message. Frames of a conversation follow each other like the calls of one thread.
 *
 * @param kind what it is
 * @param conversation the chain of nested calls it belongs to
 * @param payload encoded values
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read once, never compared
record Frame(Kind kind, long conversation, byte[] payload) {

  /** The payload's limit in bytes. */
  static final int MAX_PAYLOAD = 8 << 20;

  enum Kind {
    CALL,
    RETURN,
    THROW,
    /** The caller's thread was interrupted while it waits. */
    INTERRUPT;

    private static final Kind[] BY_CODE = values();

    @SuppressWarnings("EnumOrdinal") // both ends of the wire are built from this one source
    int code() {
      return ordinal();
    }

    static Kind ofCode(int code) throws ProtocolViolation {
      if (code >= BY_CODE.length) {
        throw new ProtocolViolation("a frame of unknown kind " + code);
      }
      return BY_CODE[code];
    }
  }
}
