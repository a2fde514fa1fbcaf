package org.bomstream.part.control;

import java.time.Duration;

/** A part source's quota is used up for a while, as opposed to one that is down. */
public class SourceBusy extends Exception {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final Duration retryAfter;

  /**
   * @param source the source's name
   * @param retryAfter how long to wait, as the source says
   */
  public SourceBusy(String source, Duration retryAfter) {
    super("%s has no quota left for %s".formatted(source, retryAfter));
    this.source = source;
    this.retryAfter = retryAfter;
  }

  public String source() {
    return source;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
