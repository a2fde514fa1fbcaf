package org.bomstream.part.control;

/** One call of a source came to nothing; asked for fewer numbers, it may answer. */
class SourceError extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean timeout;

  private SourceError(boolean timeout, Throwable cause) {
    super(cause);
    this.timeout = timeout;
  }

  static SourceError timeout(Throwable cause) {
    return new SourceError(true, cause);
  }

  static SourceError thrown(Throwable cause) {
    return new SourceError(false, cause);
  }

  boolean isTimeout() {
    return timeout;
  }

  /** What the line says whose number it was. */
  PartAnswer.Failed answer(String source) {
    return timeout
        ? new PartAnswer.Failed(
            "source_timeout", "The part source %s did not answer in time.".formatted(source))
        : new PartAnswer.Failed(
            "source_error", "The part source %s could not answer for this part.".formatted(source));
  }
}
