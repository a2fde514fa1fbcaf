package org.bomstream.benchmark;

/** Says why a stream was not opened, and what to do. */
final class Refusal {
  private static final String LIMITS =
      "STREAMS_PER_USER, STREAMS_PER_ADDRESS, STREAMS_PER_ORGANIZATION and STREAMS_PER_NODE";

  private Refusal() {}

  /**
   * @param response the head, and what there is of the body
   */
  static BenchmarkFailed of(String response, int streamsOpen) {
    String status = response.lines().findFirst().orElse("no response");
    String body = response.substring(response.indexOf("\r\n\r\n") + 4).strip();
    boolean limited = status.contains(" 429") || status.contains(" 503");
    return new BenchmarkFailed(
        "with %d streams open the server refused the next: %s %s%s"
            .formatted(
                streamsOpen,
                status,
                body,
                limited ? "\nStart it with greater limits: " + LIMITS + "." : ""));
  }
}
