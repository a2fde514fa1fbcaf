package org.bomstream.stream.control.subscriber;

/** What a node's clients may leave unread, as tests need it. */
public final class Backlogs {
  private Backlogs() {}

  /** More than a test sends. */
  public static Backlog large() {
    return new Backlog(1L << 30);
  }
}
