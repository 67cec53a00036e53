package io.livegrade.sandbox.proof;

/**
 * What the intruder says became of an order. It is believed when it says that it succeeded, and
 * otherwise only as far as nothing outside says otherwise.
 *
 * @param done whether it was let
 * @param words what it saw
 */
record Answer(boolean done, String words) {

  private static final String TIMED_OUT = "SocketTimeoutException";
  private static final String ANSWERED_NO = "Connection refused";

  static Answer parse(String text) {
    return text.startsWith(Intruder.DONE)
        ? new Answer(true, text.substring(Intruder.DONE.length()))
        : new Answer(false, text.replaceFirst("^" + Intruder.REFUSED, ""));
  }

  /** {@return whether a packet left, even if only silence or a refusal came back} */
  boolean left() {
    return done || words.startsWith(TIMED_OUT) || words.contains(ANSWERED_NO);
  }

  /** {@return why it was not let, without the name of the exception or of what was tried} */
  String reason() {
    return words.replaceFirst("^\\w+: ", "").replaceFirst("^/[^:]*: ", "");
  }
}
