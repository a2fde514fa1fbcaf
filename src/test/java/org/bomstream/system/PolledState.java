package org.bomstream.system;

/** The state of a run of ten lines, of which each reading finds two more done. */
final class PolledState {
  private static final int LINES = 10;
  private static final int DONE_BETWEEN_READINGS = 2;

  private PolledState() {}

  /**
   * @param least lines that stay pending, however often it is read
   */
  static String after(int readings, int least) {
    return of(Math.max(LINES - (readings - 1) * DONE_BETWEEN_READINGS, least));
  }

  static String of(int pending) {
    return """
    {"run_id":"r","status":"%s","total_items":10,"enriched_items":%d,"pending_items":%d}\
    """
        .formatted(pending > 0 ? "enriching" : "completed", LINES - pending, pending);
  }
}
