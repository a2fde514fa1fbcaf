package org.bomstream.part.control.lookup;

import org.bomstream.part.control.SourceAnswer;
import org.jspecify.annotations.Nullable;

/** One call of a source came to nothing; asked for fewer numbers, it may answer. */
class SourceError extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean timeout;

  private SourceError(boolean timeout, @Nullable Throwable cause) {
    super(cause);
    this.timeout = timeout;
  }

  static SourceError timeout(Throwable cause) {
    return new SourceError(true, cause);
  }

  /** There is no time left to ask. */
  static SourceError late() {
    return new SourceError(true, null);
  }

  /** The source leaves the number out. */
  static SourceError silent() {
    return new SourceError(false, null);
  }

  static SourceError thrown(@Nullable Throwable cause) {
    return new SourceError(false, cause);
  }

  boolean isTimeout() {
    return timeout;
  }

  /** What the line says whose number it was. */
  SourceAnswer.Failed answer(String source) {
    return timeout
        ? new SourceAnswer.Failed(
            "source_timeout", "The part source %s did not answer in time.".formatted(source))
        : new SourceAnswer.Failed(
            "source_error", "The part source %s could not answer for this part.".formatted(source));
  }
}
