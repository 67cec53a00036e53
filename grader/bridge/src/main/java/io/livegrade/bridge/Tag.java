package io.livegrade.bridge;

/** What follows on the wire; written as its ordinal, so the order is the format. */
enum Tag {
  NULL,
  FALSE,
  TRUE,
  BYTE,
  SHORT,
  CHARACTER,
  INTEGER,
  LONG,
  FLOAT,
  DOUBLE,
  STRING,
  DECIMAL,
  BIG_INTEGER,
  DURATION,
  INSTANT,
  BYTES,
  INTS,
  LONGS,
  DOUBLES,
  BOOLEANS,
  OBJECTS,
  LIST,
  SET,
  MAP,
  OPTIONAL,
  ENUM,
  RECORD,
  THROWABLE,
  /** A throwable that came from the receiver: it gets its own instance back. */
  YOUR_THROWABLE,
  /** An object of the sender's, with its interfaces. */
  MY_REFERENCE,
  /** An object of the receiver's. */
  YOUR_REFERENCE;

  private static final Tag[] BY_CODE = values();

  @SuppressWarnings("EnumOrdinal") // both ends of the wire are built from this one source
  int code() {
    return ordinal();
  }

  static Tag ofCode(int code) throws ProtocolViolation {
    if (code >= BY_CODE.length) {
      throw new ProtocolViolation("a value of unknown kind " + code);
    }
    return BY_CODE[code];
  }
}
