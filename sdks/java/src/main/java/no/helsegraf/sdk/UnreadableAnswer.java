package no.helsegraf.sdk;

/** An answer that does not fit its operation. It never leaves the SDK: the client makes a {@link Failure.Unreadable} of it. */
final class UnreadableAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** @param message where, and what was missed there; nothing of the answer */
  UnreadableAnswer(String message) {
    super(message);
  }
}
