package org.bomstream.benchmark;

/** What was measured is worth nothing, or could not be measured: the message says why. */
final class BenchmarkFailed extends RuntimeException {
  BenchmarkFailed(String message) {
    super(message);
  }

  BenchmarkFailed(String message, Throwable cause) {
    super(message + ": " + cause, cause);
  }
}
